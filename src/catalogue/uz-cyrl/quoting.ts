export const copyQuotation = 'Иқтибосни нусхалаш';
export const copyLink = 'Ҳаволани нусхалаш';
export const share = 'Улашиш';
export const cite = 'Ҳавола бериш';
export const embed = 'Сайтга жойлаш';
export const quoteThese = 'Бу сўзлардан иқтибос олиш';
export const pressTab =
  'Белгиланган сўзлардан ёки ҳаволадан нусха олиш, ҳавола бериш ёки сайтга жойлаш учун Tab тугмасини босинг';
export const quotationCopied = 'Иқтибосдан нусха олинди';
export const copiedToEnd = 'Иқтибосдан шу жавобнинг охиригача нусха олинди';
export const copiedWhole =
  'Иқтибосдан нусха олинди: бутун хатбоши, чунки саҳифадаги сўзлар суҳбат матнидан фарқ қилади';
export const htmlCopied = 'Саҳифангиз учун HTML нусхаси олинди';
export const quoteMarks: readonly [open: string, close: string] = ['“', '”'];
export const origins = {
  question: 'Савол',
  answer: 'Сўзловчининг номи кўрсатилмаган',
  remark: 'Қайд',
  narration: 'Муаллиф матни',
  heading: 'Оралиқ сарлавҳа',
};
