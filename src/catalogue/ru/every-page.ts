export const passageMissing =
  'Фрагмента, на который ведёт эта ссылка, на странице нет. Возможно, его перенесли или убрали.';
export const searchMissing = 'Поиск не удалось загрузить. Подходящие ответы всё же могут быть.';
export const tryAgain = 'Повторить';
export const orSeeQuestions = ' или посмотрите [список всех вопросов].';
export const quotingMissing =
  'Не удалось загрузить инструменты цитирования. Выделите слова ещё раз, чтобы повторить.';
export const copied = 'Скопировано';
export const selectedToCopy = 'Текст выделен, его можно скопировать';
export const linkCopied = 'Ссылка скопирована';
export const copyByHand = (what: 'link' | 'quotation' | 'HTML') =>
  `Браузер не разрешил копирование. Выделено, чтобы вы могли скопировать сами: ${{ link: 'ссылка', quotation: 'цитата', HTML: 'HTML' }[what]}`;
export const close = 'Закрыть';
