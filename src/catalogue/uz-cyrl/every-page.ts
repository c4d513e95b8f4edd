export const passageMissing =
  'Бу ҳавола кўрсатган парча саҳифада йўқ. У кўчирилган ёки олиб ташланган бўлиши мумкин.';
export const searchMissing = 'Қидирувни юклаб бўлмади. Мос жавоблар барибир бўлиши мумкин.';
export const tryAgain = 'Қайта уриниш';
export const orSeeQuestions = ' ёки [барча саволлар рўйхатини] кўринг.';
export const quotingMissing =
  'Иқтибос воситаларини юклаб бўлмади. Қайта уриниш учун сўзларни яна белгиланг.';
export const copied = 'Нусха олинди';
export const selectedToCopy = 'Матн белгиланди, ундан нусха олишингиз мумкин';
export const linkCopied = 'Ҳаволадан нусха олинди';
export const copyByHand = (what: 'link' | 'quotation' | 'HTML') =>
  `Браузерингиз нусха олишга рухсат бермади. Нусха олиш учун белгиланди: ${{ link: 'ҳавола', quotation: 'иқтибос', HTML: 'HTML' }[what]}`;
export const close = 'Ёпиш';
