/**
 * What stands around an article on a page. Every pattern is held against a whole line in lower case with straight
 * apostrophes; each comes with a line it catches and a near miss, which is prose.
 */

/** Lines that open the readers' part of a page: nothing after them is the article's. */
export const CLOSERS: readonly RegExp[] = [
  // "LEAVE A REPLY" · not "Leave a reply on my desk, he said."
  /^(leave|post|add|write) (a|your) (reply|comment)( cancel reply)?$/,
  // "Comments (12)", "3 comments" · not "Comments by the minister drew anger."
  /^((\d+|no) comments?( so far| yet)?|comments? ?\(?\d*\)?:?|(view|show|read)( all)?( \d+)? comments|reader comments)$/,
  // "Please enter your comment!" · not "Please enter through the side door."
  /^(please enter your (comment|name)|your email address will not be published|join the (conversation|discussion)[.…!]*$|be the first to comment|comments are closed)/,
]

/** Headings of lists of other articles: the short lines after them are links. */
export const LIST_HEADINGS: readonly RegExp[] = [
  // "Related stories", "Related:" · not "Related charges were dropped on Monday."
  /^related( (articles?|stor(y|ies)|links?|news|content|topics?|coverage|posts?|reading))?:?$/,
  // "Articles you might have missed" · not "You might have missed the eclipse on Monday."
  /^((articles?|stories|news|things) )?you (may|might)( also)?( have)? (like|missed?|enjoy|be interested in)( .{0,20})?[:.…]*$/,
  // "Most read" · not "Most read the notice too late."
  /^(most (read|popular|viewed|shared|commented|recent)( (articles?|stories|news|posts|today|this week))?|trending( now| stories)?|popular (now|posts|articles|this (week|month))|recent (articles?|posts|news|stories)|top stories|latest (news|headlines|stories)|more (\w+ ){0,2}(news|stories|headlines|coverage)|related coverage( .{0,60})?|recommended( (for you|stories|reading))?|editor'?s'? (picks?|choice)|what to read next|read next|more on this( story| topic)?|more from .{2,40}|around the web|from the web|sponsored (content|links|stories)|promoted (content|stories)|in other news|see also|also read|further reading|don'?t miss)[:.…]*$/,
]

/** Single lines that are not the article's. */
export const SINGLE_LINES: readonly RegExp[] = [
  // "Read more: Ferry sinks off the coast" · not "Read more than ten pages and you will know."
  /^(read|see|learn|find out) more(:| ?[»>→.…]*$| (about|at|on|from|in|here)\b.{0,110}$)/,
  // "Related: Dam bursts", "Also read: …" · not "Related to this is the question of pay."
  /^(related( (articles?|stor(y|ies)|links?|news|coverage))?|also read|read also|see also|more on this( story| topic)?|more|read next|recommended|don'?t miss|further reading|watch( (the|this))?( video)?|watch (live|more|now|also)|listen|up next|next( article| story)?|previous( article| story)?): ?\S.{2,160}$/,
  // "Tags: floods, aid" · not "Tags were found on two of the birds."
  /^(tags?|topics?|keywords?|filed under|filed in|categor(y|ies)|categori[sz]ed in|posted in|published in|more in|labels?|section|explore more): ?\S.{0,300}(?<!\.)$/,
  // "Share this article", "Follow us on …" · not "Share prices fell on Friday."
  /^(share( (this|on|via|with))?( (article|story|page|post|facebook|twitter|whatsapp|friends|email|x|linkedin))*|tweet( this)?|e-?mail( this)?( (article|story))?|print( (this|article|story|page))*|save( (this|article|story|for later))*|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|youtube|copy( this)? link|link copied!?|bookmark|listen|aa|text size.{0,20}|font size.{0,20})[:.…]*$/,
  /^(follow (us|me|him|her|@\w+|\S+( \S+){0,4}) (on|at) (twitter|facebook|x|instagram|google|linkedin|social media).{0,80}|like us on .{0,80}|(find|join) us on .{0,80}|follow @\w+ on .{0,280})$/,
  // "Subscribe to our newsletter" · not "Subscribe numbers rose …"
  /^(subscribe( (now|today|here)| (to|for) .{0,120})?|sign (up|in)( (now|today|here)| (to|for) .{0,120})?|log ?in( to .{0,80})?|register( now| for free)?|(get|receive) (the|our) .{0,80}(newsletter|inbox|alerts|app).{0,60}|(our |daily |the )?newsletters?|download (the|our) .{0,60} app.{0,60}|already a subscriber\?.{0,60}|support (our|independent|quality) journalism.{0,80}|become a (member|subscriber|supporter).{0,80}|donate( now| today)?|click here\b.{0,100})[!.…]*$/,
  // "Advertisement", "Story continues below" · not "Advertisement revenue fell."
  /^(advertisements?|ad|sponsored|promoted|advertise with us|((story|article) )?continues? (reading )?(below|after)?( (the )?(main story|ad(vertisement)?))?|continue reading( (the main story|below))?|skip (to|past).{0,60}|scroll (down )?(to|for) .{0,40}|loading\.*|play( video)?|watch( video| now| live)?|video|photos?|gallery|slideshow|home|menu|search|close|back to top|next|previous|view (gallery|comments|slideshow)|image \d+ of \d+|\d+ (of|\/) \d+|\d+ shares?|captions?|image|enlarge|expand|highlights|\d+ min(ute)?s? read|reading time:? .{1,20}|estimated reading time.{0,20})$/,
  // "© 2019 The Courier" · not "Copyright law was changed in 2019."
  /^(©|\(c\) ?\d|copyright( ©|:? ?\(c\)| \d{4}|,? (the|by) .{0,60}(\d{4}|reserved))|all rights reserved|this (material|content) may not be (published|reproduced)|reproduction without permission)/,
  // "Photo: Jane Roe/Agency" · not "Photo evidence was shown to the jury."
  /^[[(]?((file |stock |handout )?(photo(graph|s)?|image|picture|pic|illustration|graphic|video)( (credit|courtesy|source)s?)?( by| of)?|credits?|photo by|photograph by|source) ?[:|/] ?.{2,140}$/,
  /^[[(]?(photo|photograph|image|picture|illustration|video)s? (by|courtesy( of)?|credit) .{2,100}[\])]?$/,
  /^.{0,80}(\/|\bvia )\s?(getty images|reuters|afp|ap|ap photo|epa|shutterstock|associated press|pool|anadolu|flickr|wikimedia commons)( via getty images)?[\])]?$/,
  /^(ap photo|getty images|afp photo|reuters)\/.{2,80}$/,
  // "In this March 3 file photo, a crane …", a caption · not "In this picture of decline, two figures stand out."
  /^in this .{3,60}\b(file )?(photo|photograph|image)( .{3,80})?, .{10,500}$/,
  // An address alone, or at the end of a pointer: "More on ports: https://…" · not "The data are at https://…, he said."
  /^((more|follow|see|read|visit|follow .{1,40})\b.{0,60}:? )?((https?:\/\/|www\.|twitter\.com\/|facebook\.com\/)\S+( and )?)+$/,
  /^\S+@\S+\.\w{2,}$/,
  // An agency's name alone, as a byline.
  /^(the )?(associated press|reuters|agence france-presse|afp|ap|upi|pti|ani|ians|xinhua|dpa|tass|bloomberg|cnn|bbc( news)?)( staff)?$/,
  // "… Sign up for our free daily newsletter." · not "Voters can sign up until Monday, the newsletter of the party said."
  /^(.{0,160}[.!?] )?(sign up|subscribe) (for|to|now|here|today)\b.{0,160}(newsletter|inbox|alerts?|podcast)\b.{0,80}$/,
  /^.{0,200}\buse (the )?(promo |discount |coupon )?code ["“]?\w{4,}["”]?.{0,200}$/,
  /^(listen|watch|tune in|catch up|download)\b.{0,160}\b(here|podcasts?|iplayer|sounds|app)[.!]$/,
  // "Reporting by A; editing by B", "X contributed to this report." · not "Reporting by the agency was praised in court last week."
  /^\(?(additional )?(reporting|writing|editing|compiled) by [^.]{3,140}(;|$)(.{0,140})\)?$/,
  /^.{3,140} contributed (reporting )?to this (report|story|article)\.?$/,
  /^\(?(with (additional )?(inputs?|reporting|files|material) (from|by) .{2,80}|with (agencies|agency inputs))\.?\)?$/,
  /^(this (story|article|post|report) (has been|was) (first |originally |last )?(updated|published|posted|modified|syndicated)|(first|originally) published (on|in|at|by)|(posted|published|updated|modified) .{1,30} ago\b).{0,140}$/,
  /^(the views expressed|opinions expressed|this is a developing story|check back for updates|have (a|any) (tip|story|news)|got a (tip|story)|contact (us|the (author|reporter|newsroom))|(send|e-?mail) (us|your) .{0,80}|write to .{0,20}@).{0,160}$/,
]

/** `By Jane Roe`, `By JANE ROE and Tom Poe, Staff Writers` · not `By Monday, the river had risen.` */
export const BYLINE =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory) )?(?:by|By|BY):? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December)\b)([\p{Lu}][\p{L}.'’-]*(?: (?:(?:van|von|de|der|al|bin|la|le|du)|[\p{Lu}][\p{L}.'’-]*)){0,4}(?:(?:,| and| &) [\p{Lu}][\p{L}.'’-]*(?: (?:(?:van|von|de|der|al|bin)|[\p{Lu}][\p{L}.'’-]*)){0,4}){0,4})(.*)$/u
