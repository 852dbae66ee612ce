import { describe } from 'vitest'
import { agrees, differs } from './pairs.js'

const row = 'polarity/contradiction'

describe('what is so in one text and not in the other', () => {
  differs([
    ['Ida Holm denied the charges in court.', 'Ida Holm admitted the charges in court.', row, 'denied the charges', 'admitted the charges'],
    ['Ida Holm denied taking the money.', 'Ida Holm admitted taking the money.', row, 'denied', 'admitted'],
    ['Ida Holm pleaded guilty to fraud.', 'Ida Holm pleaded not guilty to fraud.', row, 'pleaded guilty', 'pleaded not guilty'],
    ['The board rejected the bid.', 'The bid was accepted by the board.', row, 'rejected the bid', 'was accepted'],
    ['The senate passed the bill on Friday.', 'The senate rejected the bill on Friday.', row, 'passed the bill', 'rejected the bill'],
    ['Karl Oduya voted for the bill.', 'Karl Oduya voted against the bill.', row, 'voted for the bill', 'voted against the bill'],
    ['The court upheld the ban.', 'The court struck down the ban.', row, 'upheld the ban', 'struck down the ban'],
    ['The border was opened on Friday.', 'The border was closed on Friday.', row, 'was opened', 'was closed'],
    ['Karl Oduya kept his seat.', 'Karl Oduya lost his seat.', row, 'kept his seat', 'lost his seat'],
    ['Karl Oduya survived the crash.', 'Karl Oduya died in the crash.', row, 'survived the crash', 'died'],
    ['The tunnel is safe, engineers said.', 'The tunnel is unsafe, engineers said.', row, 'is safe', 'is unsafe'],
    ['Karl Oduya is still in office.', 'Karl Oduya is no longer in office.', row, 'is still in office', 'is no longer in office'],
  ])
})

describe('what was lacking, and was there', () => {
  differs([
    ['The suspect surrendered without a fight.', 'The suspect fought with officers for an hour.', row, 'without a fight', 'fought'],
    ['The plane landed without permission.', 'The plane had permission to land.', row, 'without permission', 'had permission'],
    ['The house lacked a smoke alarm.', 'The house had a smoke alarm.', row, 'lacked a smoke alarm', 'had a smoke alarm'],
    ['There were no witnesses to the crash.', 'There were witnesses to the crash.', row, 'There were no witnesses', 'There were witnesses'],
  ])
})

describe('what had to be before', () => {
  differs([
    ['The talks resumed on Monday.', 'The talks were never stopped, the envoy said.', row, 'resumed', 'were never stopped'],
    ['The factory has reopened.', 'The factory was never closed.', row, 'has reopened', 'was never closed'],
  ])
})

describe('no denial', () => {
  agrees('polarity', [
    ['Ida Holm denied the charges in court.', 'Karl Oduya admitted the charges in court.'],
    ['Ida Holm denied the charge of murder.', 'Ida Holm admitted the charge of theft.'],
    ['Ida Holm denied taking the money.', 'Ida Holm admitted meeting the envoy.'],
    ['The board rejected the offer from Tavener.', 'The board accepted an offer from Orvane.'],
    ['The senate passed the bill.', 'The house rejected the bill.'],
    ['The border was closed on Friday.', 'The border was opened again on Sunday.'],
    ['Shares of Tavener rose on Friday.', 'Shares of Tavener fell on Monday.'],
    ['The talks resumed on Monday.', 'The talks were stopped in March.'],
    ['The suspect surrendered without a fight.', 'A guard fought with officers for an hour.'],
    ['Ida Holm was held without bond.', 'Ida Holm had a family bond with the town.'],
    ['Ida Holm survived the crash.', 'Karl Oduya died in the crash.'],
  ])
})
