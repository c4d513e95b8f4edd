export const passageMissing =
  'Bu bağlantının gösterdiği bölüm bu sayfada yok. Taşınmış ya da çıkarılmış olabilir.';
export const searchMissing = 'Arama yüklenemedi. Yine de uygun yanıtlar olabilir.';
export const tryAgain = 'Yeniden deneyin';
export const orSeeQuestions = ' veya [bütün soruların listesine] bakın.';
export const quotingMissing =
  'Alıntılama araçları yüklenemedi. Yeniden denemek için sözleri tekrar seçin.';
export const copied = 'Kopyalandı';
export const selectedToCopy = 'Metin seçildi, kopyalayabilirsiniz';
export const linkCopied = 'Bağlantı kopyalandı';
export const copyByHand = (what: 'link' | 'quotation' | 'HTML') =>
  `Tarayıcınız kopyalamaya izin vermedi. Kopyalamanız için seçildi: ${{ link: 'bağlantı', quotation: 'alıntı', HTML: 'HTML' }[what]}`;
export const close = 'Kapat';
