/** English. */
export const tag = 'en';

export const ownLetters = '';

export const questionWords = 'how what when where which who whom whose why';

export const requests = `tell us | tell me | please | describe | explain | could you | would you |
  can you | let's | let us | walk us through | talk us through | take us through | share with us`;

export const turnLabels = 'question answer | q a';

export const askers = `interviewer | journalist | reporter | correspondent | host | presenter |
  moderator | chair | anchor | editor | audience | audience member | member of the audience |
  question from the audience | voice from the audience | voice from the floor | question from the
  floor | from the floor`;

export const answerers = 'interviewee | respondent | guest | speaker';

export const remarks = `laughter laughs laughing applause pause pauses smiles sighs crosstalk
  inaudible silence nods interruption soundbite`;

export const gestures = `laughs | laugh | laughed | smiles | smile | smiled | grins | grinned |
  chuckles | chuckled | nods | nodded | shrugs | shrugged | sighs | sighed | frowns | frowned |
  winks | winked | pauses | paused | pours | poured | sips | sipped | leans | leaned | gestures |
  gestured | points to | pointed to | points at | pointed at | waves | waved | stares | stared | glances | glanced | lights a | looks at | looks out | looks up |
  looks down | looks away | looked at | looked out | looked up | looked away | pulls up | picks up
  | sits down | stands up | gets up | shakes his head | shakes her head | falls silent`;

export const selves = `i i'm i've i'd i'll me my mine myself we we're we've us our ours you you're
  your`;

export const replies = 'yes | yeah | no | right | of course | not at all | exactly';

export const thanks = 'thank you for | thanks for | thank you very much | many thanks | thank you';

export const dates = {
  months: `january jan | february feb | march mar | april apr | may | june jun | july jul |
    august aug | september sept sep | october oct | november nov | december dec`,
  weekdays: `monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues |
    wed | thu | thur | thurs | fri | sat | sun`,
  ordinals: 'st | nd | rd | th',
  joiners: 'of',
  years: '',
  hours: 'at',
  published: 'date | published | published on | posted | posted on',
};

export const boilerplate = {
  share: 'share tweet print email e-mail copy',
  shareMore: 'post send mail link copied save bookmark url on in to via this article the',
  counts: 'view | views | read | reads | comment | comments | share | shares | like | likes',
  readingTime: 'reading time',
  minutesToRead: `min read | mins read | minute read | minutes read | min to read | mins to read |
    minute to read | minutes to read`,
  byline: 'by | author | written by | text | text by',
  interviewedBy:
    'interview by | an interview by | the interview was conducted by | interviewed by | interview conducted by',
  and: 'and',
  home: 'home | main page',
  tags: 'tag | tags | keywords',
  section: 'interview | interviews | q&a | q & a | conversation | in conversation',
  follow: `follow us | follow our | subscribe to us | subscribe to our | join us on`,
  rightsReserved: 'all rights reserved',
  advertisement: `advertisement | sponsored | brought to you by … | this … is brought to you by … |
    this … is sponsored by …`,
  photo: 'photo | photos | image | images | picture | pictures',
  photoBy: 'credit | credits | by | courtesy of',
  source: 'source',
  related: `read also | read more | read next | also read | see also | related | related news |
    related stories | related articles | related links | more on this | more on this topic |
    further reading | more interviews | more from | you may also be interested in | you may also
    like | you might also like | recommended`,
  newsletter: "newsletter | subscribe | don't miss | sign up | never miss",
  translation: 'translated from | translated by | translation',
  about: `about the person | about the author | about the interviewee | biography | profile |
    personal data`,
};

export const stopWords = `a about after all also am an and any are as at be because been before
  being between both but by can could did do does for from had has have he her here him his i if in
  into is it its just may me might more most must my no not now of on only or other our out over own
  s shall she should since so some such than that the their them then there these they this those
  through to too under until up us very was we were while will with within without would you your`;

export const fillers = `associate came come doing done else enhance further get give given
  influence know let like made make many much new one open play played please really say see take
  tell thing think today view way yours ask asked asking exactly thank thanks put mean talk
  talking another ever good great well sir certain quite happen happens happened extent last year
  years interview believe useful affect affects said kind sort lot bit ago right`;

export const negations = `no not never none nobody nothing nowhere neither nor without cannot hardly
  scarcely barely -n't`;

export const numbers = `zero two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
  dozen dozens half quarter twice double`;

export const attribution = {
  verbs: `said says say saying added adds adding told tells asked asks asking noted notes noting
    stressed stresses stressing emphasized emphasizes emphasised emphasises explained explains
    explaining stated states stating remarked remarks pointed points argued argues arguing believes
    believed thinks thought replied replies answered answers wrote writes writing concluded
    concludes continued continues recalled recalls observed observes claimed claims claiming
    declared declares warned warns warning admitted admits insisted insists commented comments
    reported reports put puts quoted quotes cited cites credited suggested suggests maintained
    maintains acknowledged acknowledges announced announces asserted asserts confirmed confirms
    described describes mentioned mentions reiterated reiterates revealed reveals
    underlined underlines underscored underscores highlighted highlights predicted predicts
    promised promises spoke speaks responded responds countered joked quipped summed`,
  telling: 'told tells tell telling informed reminded assured',
  that: 'that',
  beside: '',
  sources: `according to | in the words of | in the view of | in the opinion of | as quoted by |
    per`,
  pronouns: `he she they it i we you who this that one another others somebody someone everybody
    everyone nobody both`,
  openers: `on in at near from to during after before amid since until speaking addressing commenting
    responding talking answering replying referring discussing`,
  titles: `professor prof dr doctor mr mrs ms sir president prime minister deputy foreign
    ambassador chairman chairwoman chair chief secretary general analyst expert political scientist
    senator director editor spokesman spokeswoman spokesperson researcher head`,
  emphasis: `emphasis added | emphasis mine | emphasis ours | my emphasis | our emphasis | italics added |
    italics mine | italics ours | my italics | our italics`,
};

export const abbreviations = {
  anywhere: `Mr Mrs Ms Messrs Dr Prof St Gen Col Lt Sgt Capt Maj Adm Gov Sen Rep Rev Hon Amb vs cf
    ca approx e.g i.e`,
  beforeNumbers: 'No Nos Art Sec Vol Fig Ch no nos art sec vol fig ch p pp',
  dottedOrdinals: false,
};

export const folding = '';

export const variants = '';

export const hyphens = { or: 'or to', before: 'ex vice non self well half all', behind: '' };

export const transliteration = '';
