/** German. */
export const tag = 'de';

export const ownLetters = 'ä ß';

export const questionWords = `wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie
  welche welcher welches welchen welchem wofür womit woran worauf worüber wozu wodurch`;

export const requests = `erzählen sie | sagen sie | erklären sie | beschreiben sie | erläutern sie |
  schildern sie | nennen sie | verraten sie | geben sie uns | lassen sie uns | könnten sie |
  würden sie | können sie | bitte`;

export const turnLabels = 'frage antwort | f a';

export const askers = `interviewer | interviewerin | journalist | journalistin | reporter |
  reporterin | moderator | moderatorin | moderation | redaktion | publikum | zuschauer | zuschauerin | frage
  aus dem publikum | stimme aus dem publikum | zuruf`;

export const answerers = 'interviewter | interviewte | gast | befragter | befragte';

export const remarks = `lacht lachen gelächter lächelt schmunzelt applaus beifall pause schweigt
  schweigen überlegt seufzt nickt`;

export const gestures = `lacht | lachen | lachte | lachten | lächelt | lächelte | grinst | grinste
  | schmunzelt | schmunzelte | nickt | nickte | seufzt | seufzte | zuckt | zuckte | runzelt |
  runzelte | zögert | zögerte | schweigt | schwieg | gießt | goss | schenkt | nippt | nippte |
  lehnt sich | lehnte sich | blickt | blickte | schaut auf | schaut aus | sieht auf | sieht aus dem
  | schüttelt den kopf | steht auf | setzt sich | zündet`;

export const selves = `ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren
  unserem unserer du dich dir`;

export const replies = 'ja | nein | doch | natürlich | genau | keineswegs';

export const thanks = 'vielen dank | danke für | wir danken | herzlichen dank | danke';

export const dates = {
  months: `januar jänner jan | februar feber feb | märz maerz mär mrz | april apr | mai |
    juni jun | juli jul | august aug | september sept sep | oktober okt | november nov |
    dezember dez`,
  weekdays: `montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag |
    mo | di | mi | do | fr | sa | so`,
  ordinals: '.',
  joiners: '',
  years: '',
  hours: 'um | uhr',
  published: 'datum | veröffentlicht | veröffentlicht am | erschienen am | publiziert am | stand',
};

export const boilerplate = {
  share: 'teilen drucken',
  shareMore: 'merken senden mailen per e-mail link kopieren speichern auf artikel diesen',
  counts: 'aufruf | aufrufe | kommentar | kommentare | leser | mal gelesen',
  readingTime: 'lesezeit | lesedauer',
  minutesToRead: `min lesezeit | min. lesezeit | minute lesezeit | minuten lesezeit |
    minuten lesedauer`,
  byline: 'von | autor | autorin | text | text von',
  interviewedBy: `das gespräch führte | das gespräch führten | das interview führte |
    das interview führten | interview von | die fragen stellte | die fragen stellten`,
  and: 'und',
  home: 'startseite',
  tags: 'schlagwörter | schlagworte | stichwörter | stichworte',
  section: 'interview | interviews | gespräch | im gespräch',
  follow: `folgen sie uns | folge uns | abonnieren sie | abonniere unseren | newsletter abonnieren`,
  rightsReserved: 'alle rechte vorbehalten',
  advertisement: `anzeige | werbung | diese … wird unterstützt von … | diese … wird präsentiert von … |
    gesponsert von …`,
  photo: 'foto | fotos | bild | bilder',
  photoBy: 'von',
  source: 'quelle',
  related: `lesen sie auch | lesen sie mehr | lesen sie dazu | mehr zum thema | zum thema | siehe
    auch | das könnte sie auch interessieren | weitere interviews | mehr interviews | weiterlesen
    | das könnte sie interessieren | auch interessant | weiterführende links`,
  newsletter: 'newsletter | abonnieren | verpassen sie | melden sie sich an',
  translation: 'übersetzt von | übersetzung | aus dem …ischen von',
  about: 'zur person | zum autor | zur autorin | über die person | steckbrief | lebenslauf',
};

export const stopWords = `aber alle allem allen aller alles als also am an andere anderen auch auf aus
  bei beim bin bis da dabei dafür damit dann daran darauf darüber das dass davon dazu dem den denn der
  des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer
  eines er es etwa etwas für gegen gibt haben habe hat hatte hatten hier hin ich ihm ihn ihnen ihr
  ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann können könnte man
  mehr mein meine mich mir mit muss müssen nach nicht noch nun nur ob oder ohne schon sehr sein seine
  seinem seinen seiner seit sich sie sind so sogar soll sollte sondern über um und uns unser unsere
  unserem unseren unter vom von vor war waren weil weiter wenn werden wieder wir wird wurde
  wurden würde zu zum zur zwischen`;

export const fillers = `denken finden frage geben gehen glauben halten heute kommen lassen machen
  meinen rolle sagen sehen genau teil großer große großen großes ganz gut eigentlich sagt sagten
  gesagt bedeutet bedeuten heißt passiert geht kommt wissen erzählen beschreiben erklären seitdem
  herr frau verraten jahr jahre jahren mal`;

export const negations = `nicht kein keine keinen keinem keiner keines keins nie niemals niemand
  niemanden niemandem nichts nirgends nirgendwo nein weder ohne kaum keinesfalls keineswegs`;

export const numbers = `null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn
  vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig
  siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend halb
  hälfte doppelt`;

export const attribution = {
  verbs: `sagte sagt sagten sagen gesagt heißt erklärte erklärt erklärten betonte betont betonten meinte
    meint meinten fügte fügt hinzu fragte fragt gefragt unterstrich unterstreicht äußerte äußert
    schrieb schreibt geschrieben ergänzte ergänzt berichtete berichtet antwortete antwortet
    erwiderte erwidert entgegnete bemerkte bemerkt behauptete behauptet warnte warnt erläuterte
    erläutert erinnerte erinnert versicherte versichert kommentierte kommentiert konstatierte
    bekräftigte bekräftigt verkündete räumte kritisierte glaubt findet zitierte zitiert sprach
    spricht teilte mitteilte schloss`,
  telling: '',
  that: 'dass',
  beside: 'so',
  sources: `laut | zufolge | nach worten | nach den worten | nach angaben | nach ansicht | nach
    meinung`,
  pronouns: 'er sie es ich wir man dieser diese wer der die das ein eine',
  openers: 'am im in an auf bei beim nach vor während zur zum gestern heute später zuvor auch dazu',
  titles: `professor professorin prof dr doktor herr frau präsident präsidentin ministerpräsident
    minister ministerin außenminister außenministerin kanzler kanzlerin botschafter botschafterin
    direktor direktorin leiter leiterin sprecher sprecherin politologe politologin experte expertin`,
  emphasis: 'hervorhebung | hervorhebungen | herv',
};

export const abbreviations = {
  anywhere: `Dr Prof Hr Hrn Fr Frl St Dipl Ing Gen z.B z d.h d u.a u i.d i o v bzw vgl Chr ca evtl ggf
    inkl sog Mio Mrd bspw`,
  beforeNumbers: 'Nr Art Abs S Bd Kap Abb Ziff',
  dottedOrdinals: true,
};

export const folding = 'ß=ss';

export const variants = '';

export const hyphens = { or: 'oder bis', before: '', behind: '' };

export const transliteration = 'ä=ae ö=oe ü=ue ß=ss';
