/** Lines that consist of nothing but the label of a button, an advertisement or a list of other articles. */
const LABELS = new Set(
  `ad|ads|advertisement|advertisment|advertisements|advertising|advertorial|sponsored|sponsored content|promoted|promoted content|paid content|paid post
|skip advertisement|story continues below advertisement|article continues below advertisement|story continues below|article continues below
|article continues after advertisement|advertisement - scroll to continue|scroll to continue with content
|also read|read also|also see|see also|read more|read next|read this next|up next|more|show more|view more|load more|see more|learn more|find out more|continue reading|keep reading
|read full story|read the full story|read full article|full story|watch|watch live|watch now|watch video|watch more|listen|listen now|play video|live updates|follow live
|related|related article|related articles|related story|related stories|related topics|related topic|related tags|related content|related news|related coverage|related links|related posts|related reading|related video|related videos
|more on this story|more on this topic|more on this|more from this section|more stories|more news|more like this|more to read|more top stories|you may also like|you might also like|you may also be interested in|you might be interested in
|around the web|from around the web|from the web|from our partners|our partners|recommended|recommended stories|recommended for you|recommended articles|recommended reading|recommended videos
|most read|most popular|most viewed|most shared|most commented|trending|trending now|trending stories|trending topics|popular|popular reads|popular now|popular stories|popular in the community|in case you missed it|don't miss|must read|must reads|top stories|top picks|top news|latest news|latest stories|latest headlines|latest videos|editor's picks|editors' picks|editor's pick|editor's choice|what to read next|what we're reading
|share|share this|share this article|share this story|share this post|share article|share story|share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|share via email|share with your friends|share your thoughts|sharing is caring
|share page|copy link|copy url|link copied|copied|email|email this article|print|print this article|print article|save|save article|save for later|bookmark|bookmark this article|gift this article|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|viber|messenger|flipboard
|subscribe|subscribe now|subscribe today|subscribe here|subscribe for free|already a subscriber|newsletter|newsletters|our newsletter|our newsletters|sign up|sign up now|sign up here|sign up today|sign in|log in|login|register|register now|create account|create a free account|join us|join now|donate|donate now|support us|become a member
|follow us|follow us on|follow us on social media|stay connected|connect with us|get the app|download the app|open in app
|comment|comments|leave a comment|leave a reply|add a comment|post a comment|view comments|show comments|join the conversation|join the discussion|no comments|no comments yet|0 comments
|skip to content|skip to main content|back to top|menu|search|home|close|next|previous|loading|accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie policy|cookie settings|privacy policy|terms of use|terms of service|terms and conditions
|end of list|tags|topics|listen to this article|listen to this story|text size|font size|reading time|enlarge this image|toggle caption|hide caption|view image in fullscreen|expand`
    .split("|")
    .map((label) => label.trim()),
);

/** What stands before "|", ":" or a dash and the title of another article. */
const LEAD =
  "also read|read also|also see|see also|also watch|watch also|read more|read next|read|readmore|watch|watch now|watch live|watch video|watch more|watch here|live|listen|listen now|listen here|must read|must watch|don't miss|related|related article|related story|related stories|related news|related video|related reading|related content|recommended|recommended reading|recommended article|more|more on this|more on this story|more stories|more news|more from us|explore more|in pictures|in photos|in pics|opinion|explained|explainer|analysis|live updates|live blog|liveblog|follow live|follow live updates|latest|latest news|exclusive|trending|trending now|breaking news|editor's pick|editor's choice|up next|next|previous article|next article|previous|podcast|video|photos|gallery|quiz|newsletter|subscribe|advertisement|sponsored|promoted|in case you missed it|icymi|tags|topics|filed under|share this|share|follow us|follow us on|find out more|learn more|full story|full coverage|further reading|background|context";

const BAR_LEAD = new RegExp(`^(?:${LEAD})\\s*[|»›▶►→]+\\s*\\S`, "iu");

/** Leads that no sentence begins with even before a colon or a dash. */
const COLON_LEAD =
  /^(?:also read|read also|also see|see also|also watch|watch also|read more(?: (?:here|about|on|at)\b.{0,60}?)?|read next|read|watch(?: now| live| video| more| here)?|listen(?: now| here)?|must[- ]read|must[- ]watch|don['’]t miss|related(?: article| story| stories| news| video| reading| content| coverage| links?)?|recommended(?: reading| article)?|more on this(?: story| topic)?|more stories|up next|previous article|next article|previous post|next post|in case you missed it|icymi|tags|filed under|share this(?: article| story)?|follow us(?: on)?|find out more|learn more|full story|full coverage|further reading|explore more|trending(?: now)?)\s*(?::|[–—-]\s|>+)\s*\S/iu;

const CAPITAL_LEAD =
  /^(?:READ MORE|READ ALSO|ALSO READ|WATCH|WATCH LIVE|WATCH NOW|SEE ALSO|RELATED|MUST READ|READ NEXT|DON['’]T MISS|CLICK HERE|MORE FROM)\b[^\p{Ll}]{0,3}\s+\S/u;

/** What asks the reader to do something for the publisher; each names the thing asked for, so that orders in prose stay prose. */
const REQUESTS: readonly RegExp[] = [
  /^click (?:here|on the link|the link|below|the button)(?=$|[.!>]|\s(?:to|for|if|and (?:subscribe|sign|join|follow|read))\b)/iu,
  /^tap (?:here|to)\b/iu,
  /^(?:please )?(?:sign|signing) up (?:here\b|now\b|today\b|free\b|(?:for|to)\b.{0,60}\b(?:newsletters?|e-?mails?|updates|alerts|briefing|digest|roundup|account|free|here|daily|weekly|inbox|access|membership)\b)/iu,
  /^(?:please )?(?:subscribe|subscribing) (?:to|for|now|here|today|and)\b.{0,120}(?:newsletters?|channel|podcast|e-?mails?|updates|alerts|access|content|reading|articles|coverage|stories|news|youtube|telegram|here|now|today|us|our)\b/iu,
  /^(?:please )?(?:follow|like|find|join|visit) (?:us|our|the|@?\p{L}[\p{L}\p{N} .'’&-]{0,40}?)(?: \w+){0,4} (?:on|at|via|in) (?:x\b|twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|google news|social media|viber|signal|apple news|flipboard)/iu,
  /^join (?:our|the|us)\b.{0,60}\b(?:newsletter|channel|group|community|telegram|whatsapp|discord|conversation|mailing list)\b/iu,
  /^(?:get|receive|have)\b.{0,80}\b(?:newsletters?|in your inbox|to your inbox|delivered|straight to your|sent to your|on the go|our app|the app|news app|push notifications|breaking news alerts)\b/iu,
  /^(?:download|install|get) (?:our|the)\b.{0,40}\bapps?\b/iu,
  /^(?:please )?(?:support|help|fund|back)\b.{0,40}\b(?:our (?:work|journalism|newsroom|reporting|reporters)|independent journalism|quality journalism|public[- ]interest journalism)\b/iu,
  /^(?:please )?(?:donate|contribute|give)\b.{0,40}\b(?:to (?:our|this site|keep us)|to support (?:our|us|independent)\b|(?:today|now|here)[.!]?$)/iu,
  /^(?:please )?(?:share|like|tweet|e-?mail|print|bookmark|save) (?:this|it|the (?:article|story|post|page|video))\b.{0,40}$/iu,
  /^(?:this (?:site|website|page)|we|our (?:site|website|partners)|\p{Lu}[\p{L}.]{1,20}) (?:and our partners )?(?:uses?|may use|store|stores) cookies\b/iu,
  /^by (?:clicking|continuing|signing up|subscribing|entering your|submitting|using this|registering|providing your)\b.{0,120}\b(?:you|agree|accept|terms|policy|consent)\b/iu,
  /^(?:enter|type|add) your e-?mail\b/iu,
  /^(?:your|this) (?:e-?mail address|subscription|browser|comment)\b.{0,80}\b(?:will not|won't|has been|does not|doesn't|could not|is awaiting)\b/iu,
  /^(?:thanks|thank you) for (?:signing up|subscribing|reading|registering|your subscription)\b/iu,
  /^(?:sign|log) in (?:to|or|with)\b.{0,60}$/iu,
  /^(?:stay|keep) (?:informed|updated|up[- ]to[- ]date|connected|in the know)\b.{0,100}\b(?:with|by|on)\b/iu,
  /^(?:to|if you (?:want|would like|wish) to) (?:read|continue reading|view|access|watch|receive|hear|see) (?:this|the full|more|the rest|our|all)\b.{0,80}\b(?:subscribe|sign|log|register|click|download|enable|visit|download)\b/iu,
  /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies|your browser)\b/iu,
  /^(?:do you have|have|got|want to share) (?:a|any|more|an?y?) ?(?:news )?(?:tips?|story|stories|information|question|questions)\b.{0,80}(?:\?|@|e-?mail|contact|let us know|get in touch)/iu,
  /^(?:for|want|looking for|need) more (?:news|stories|updates|coverage|information|on this|like this|great)\b.{0,120}\b(?:visit|follow|click|check|subscribe|sign up|newsletter|go to|download|here|app)\b/iu,
  /^(?:check out|explore|browse|discover|see|view|read|find|hear|get)\b.{0,80}\b(?:here|on our (?:site|website|app|channel|page)|our (?:other|latest|full|special) \p{L}+|full coverage|all (?:our|the) (?:latest|stories|coverage))\s*[.!>»]*$/iu,
  /^(?:all (?:the )?latest|the latest)\b.{0,80}\b(?:in your inbox|here|newsletter|on our)\b/iu,
  /^(?:our|the|this|a) (?:\p{L}+ ){0,3}newsletter\b.{0,100}\b(?:delivers|brings|straight|every|inbox|sign|subscribe|free)\b/iu,
  /^read (?:more|full|the full|the rest|next)\b.{0,80}$/iu,
  /^read (?:our|the latest|all)\b.{0,80}$/iu,
  /^(?:list|item) \d+ of \d+$/iu,
  /^list of \d+ items$/iu,
  /^\d+ (?:min|mins|minute|minutes|min\.) (?:read|to read|listen)$/iu,
  /^(?:reading|listening) time:?\s*\d/iu,
  /^\d+ (?:comments?|shares?|likes?|views)$/iu,
  /^recommended by\b/iu,
  /^(?:story|article) continues (?:below|after)\b/iu,
  /^(?:try|start) (?:\d|a|your|our|one|unlimited)\b.{0,60}\b(?:free|trial|subscription|month|access|today)\b/iu,
];

/** How one of the requests begins, cookies aside, which any name may set. */
const OPENS_REQUEST =
  /^(?:click|tap|please|sign|subscrib|follow|like|find|join|visit|get|receive|ha(?:ve|s)|download|install|support|help|fund|back|donate|contribute|give|share|tweet|e-?mail|print|bookmark|save|this|we|our|by|enter|type|add|your|thank|log|stay|keep|to|if|enable|turn|allow|do|got|want|for|looking|need|check|explore|browse|discover|see|view|read|hear|all|the|a|list|item|recommended|story|article|try|start|\d)/i;
const COOKIES = /cookies/i;

/** A speaker's verb outside a title: an order somebody gave, so prose. */
const REPORTED = /\b(?:said|says|told|added|wrote|warned|urged|according to|reported)\b/i;

/** The longest label, in characters. */
const LONGEST_LABEL = Math.max(...[...LABELS].map(({ length }) => length));

/** Whether nothing but a label stands in a line, with or without signs behind it. */
function isLabel(bare: string): boolean {
  if (/[^\s:…>»|.!\])*–—-]/u.test(bare.slice(LONGEST_LABEL))) return false;
  const label = bare
    .replace(/[\s:…>»|.!\])*–—-]+$/u, "")
    .replace(/’/g, "'")
    .toLowerCase();
  return LABELS.has(label);
}

/** Promotion of the publisher or of other articles. `line` is trimmed. */
export function isPromo(line: string): boolean {
  if (line.length > 300) return false;
  const bare = line.replace(/^[\s•●▶►→»>*–—|[(-]+/u, "");
  if (isLabel(bare)) return true;
  if (/^(?:["“'‘]|\p{N}+ killed)/u.test(line)) return false;
  if (BAR_LEAD.test(bare)) return true;
  if (COLON_LEAD.test(bare)) return !/[.!?]["”’]?\s+\p{Lu}.*[.!?]["”’]?$/u.test(bare);
  if (CAPITAL_LEAD.test(bare)) return !/[.!?]["”’]?$/u.test(bare) || /^CLICK HERE\b/.test(bare);
  if (!OPENS_REQUEST.test(bare) && !COOKIES.test(bare)) return false;
  return REQUESTS.some((request) => request.test(bare)) && !REPORTED.test(bare);
}
