export const passageMissing =
  'Bu keçidin göstərdiyi parça səhifədə yoxdur. Ola bilsin, köçürülüb və ya çıxarılıb.';
export const searchMissing = 'Axtarışı yükləmək mümkün olmadı. Uyğun cavablar yenə də ola bilər.';
export const tryAgain = 'Yenidən cəhd edin';
export const orSeeQuestions = ' və ya [bütün sualların siyahısına] baxın.';
export const quotingMissing =
  'Sitat alətlərini yükləmək mümkün olmadı. Cəhdi təkrarlamaq üçün sözləri yenidən seçin.';
export const copied = 'Kopyalandı';
export const selectedToCopy = 'Mətn seçildi, kopyalaya bilərsiniz';
export const linkCopied = 'Keçid kopyalandı';
export const copyByHand = (what: 'link' | 'quotation' | 'HTML') =>
  `Brauzeriniz kopyalamağa icazə vermədi. Kopyalamaq üçün seçilib: ${{ link: 'keçid', quotation: 'sitat', HTML: 'HTML' }[what]}`;
export const close = 'Bağla';
