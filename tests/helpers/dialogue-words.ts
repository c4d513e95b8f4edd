/** Invented names and words of eight languages, one list each. */
export const NAMES = [
  ['Mia Lund', 'Ole Brandt', 'Jon Rask', 'Ida Holt'],
  ['Ada Kern', 'Emil Vogt', 'Jule Stein', 'Max Orth'],
  ['Лада Чаек', 'Савва Дубов', 'Вера Мостова', 'Пётр Туман'],
  ['Aygün Kağız', 'Tofiq Mürəkkəbli', 'Nərgiz Dalğa', 'Elçin Körpü'],
  ['Bobur Siyohdon', 'Salim Varaq', 'Nodira Qog‘oz', 'Olim Ko‘prik'],
  ['Lucía Faro', 'Elena Bruma', 'Iván Puente', 'Noé Ribera'],
  ['Claire Brume', 'Rémi Pont', 'Anne Marée', 'Luc Rivage'],
  ['Ayşe Sis', 'Deniz Köprü', 'Ece Dalga', 'Can Fener'],
];
export const WORDS = [
  'the boat was on a river when winter came and nobody knew which lamp could still burn by night'.split(
    ' ',
  ),
  'das boot lag im fluss als der winter kam und niemand wusste welche lampe noch brennt bei nacht'.split(
    ' ',
  ),
  'лодка стояла на реке когда пришла зима и никто не знал какая лампа ещё горит ночью'.split(' '),
  'qayıq çayda idi qış gələndə və heç kim bilmirdi hansı çıraq gecə hələ yanır'.split(' '),
  'qayiq daryoda edi qish kelganda va hech kim bilmasdi qaysi chiroq kechasi hali yonadi'.split(
    ' ',
  ),
  'el barco estaba en un río cuando llegó el invierno y nadie sabía qué lámpara ardía de noche'.split(
    ' ',
  ),
  'le bateau était sur une rivière quand vint un hiver et personne ne savait quelle lampe brûlait'.split(
    ' ',
  ),
  'tekne nehirdeydi kış geldiğinde ve kimse hangi lambanın gece hâlâ yandığını bilmiyordu'.split(
    ' ',
  ),
];
export const PAIRS = [
  ['Question', 'Answer'],
  ['Frage', 'Antwort'],
  ['Вопрос', 'Ответ'],
  ['Sual', 'Cavab'],
  ['Savol', 'Javob'],
  ['Pregunta', 'Respuesta'],
  ['Question', 'Réponse'],
  ['Soru', 'Cevap'],
];
export const REMARKS = [
  '(laughter)',
  '(lacht)',
  '(смеётся)',
  '(gülür)',
  '(kuladi)',
  '(risas)',
  '(rires)',
  '(gülüyor)',
];
export const BOILERPLATE = [
  'Read also: Ten bridges',
  'Foto: Harbour',
  '© 2024 Paper',
  '+ ↺ − 16 px',
  'Реклама',
];
export const CLOSINGS = [
  'Thank you for the conversation!',
  'Vielen Dank für das Gespräch.',
  'Спасибо за беседу!',
  'Müsahibə üçün təşəkkür edirik.',
  'Suhbat uchun rahmat.',
  'Muchas gracias.',
  'Merci beaucoup.',
  'Teşekkür ederiz.',
];
