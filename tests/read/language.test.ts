import { describe, expect, it } from 'vitest'
import { languageName, languageOf } from '../../src/read/index.js'

describe('languageOf', () => {
  it.each([
    ['en', 'The harbour stays closed until Friday, the port authority said, because a crane fell into the basin on Monday.'],
    ['fr', 'Le port reste fermé jusqu’à vendredi, selon les autorités, parce que la grue est tombée dans le bassin.'],
    ['de', 'Der Hafen bleibt bis Freitag geschlossen, weil der Kran am Montag in das Becken gefallen ist, wie die Behörde mitteilte.'],
    ['es', 'El puerto permanece cerrado hasta el viernes, según las autoridades, porque la grúa se cayó en la dársena del puerto.'],
    ['it', 'Il porto resta chiuso fino a venerdì, secondo le autorità, perché la gru è caduta nel bacino del porto con gli operai.'],
    [
      'pt',
      'O porto fica fechado até sexta-feira, segundo as autoridades, porque o guindaste caiu na bacia e não foi retirado pela empresa.',
    ],
    ['nl', 'De haven blijft tot vrijdag dicht, omdat een kraan op maandag in het bekken is gevallen, zegt de autoriteit van de haven.'],
    ['sv', 'Hamnen är stängd till fredag, för att en kran föll i bassängen på måndagen och inte har kunnat lyftas, säger myndigheten.'],
    ['tr', 'Liman cuma gününe kadar kapalı, çünkü bir vinç havuza düştü ve bu nedenle gemiler için yol yok, dedi yetkili ve ekledi.'],
    ['id', 'Pelabuhan itu ditutup hingga Jumat karena sebuah derek jatuh ke dalam kolam dan tidak dapat diangkat, kata para pejabat.'],
    ['ru', 'Порт закрыт до пятницы, потому что кран упал в бассейн.'],
    ['uk', 'Порт закрито до п’ятниці, бо кран упав у басейн і його не підняли.'],
    ['ar', 'الميناء مغلق حتى يوم الجمعة بعد سقوط الرافعة في الحوض'],
    ['he', 'הנמל סגור עד יום שישי לאחר שמנוף נפל לבריכה'],
    ['ja', '港は金曜日まで閉鎖されると当局は述べた。'],
    ['zh', '当局表示，港口将关闭至星期五。'],
  ])('finds %s', (language, text) => expect(languageOf(text)).toBe(language))

  it('does not say where there is too little to go by', () => {
    for (const text of ['', '20-13', 'Fire at Velsund', 'Kranulykke i Velsund', 'Berg 12 Holm 14 Roe 9 Poe 7 '.repeat(9)])
      expect(languageOf(text)).toBe('und')
  })

  it('takes an English text with foreign names and quotations for English', () => {
    expect(
      languageOf(
        'Mayor José Ibáñez de la Torre of San Martín del Río told “El Diario de la Costa” that the “Puerto de la Luz” would open, and “no hay más que decir”.',
      ),
    ).toBe('en')
  })

  it('names languages in English', () => expect(languageName('fr')).toBe('French'))
})
