/** Azerbaijani, in Latin letters. */
export const tag = 'az';

export const ownLetters = 'ə';

export const questionWords = `nə necə niyə nəyə kim kimə kimi kimin hansı hansıdır harada hara haraya
  haradan neçə`;

export const requests = `danışın | bizə danışın | deyin | söyləyin | izah edin | şərh edin |
  açıqlayın | bölüşün | zəhmət olmasa | xahiş edirəm | xahiş edirik`;

export const turnLabels = 'sual cavab | s c';

export const askers = `müxbir | jurnalist | aparıcı | moderator | redaksiya | zaldan sual | zaldan
  | tamaşaçı`;

export const answerers = 'qonaq | müsahib | həmsöhbət';

export const remarks = 'gülür gülüş gülərək gülümsəyir alqışlar alqış fasilə susur';

export const gestures = `gülür | güldü | gülürlər | gülümsəyir | gülümsədi | köksünü ötürür | köks
  ötürür | çiyinlərini çəkir | çiynini çəkir | başını tərpədir | başını bulayır | susur | susdu |
  fikrə gedir | çay süzür | göz vurur | ayağa qalxır | pəncərədən baxır`;

export const selves = `mən məni mənə məndə məndən mənim biz bizi bizə bizdə bizdən bizim sən səni
  sənə sənin siz sizi sizə sizin`;

export const replies = 'bəli | hə | xeyr | yox | əlbəttə | təbii ki';

export const thanks = `təşəkkür edirik | təşəkkür edirəm | çox sağ olun | sağ olun | müsahibə üçün
  təşəkkür | təşəkkürlər`;

export const dates = {
  months: `yanvar yan | fevral fev | mart mar | aprel apr | may | iyun iyn | iyul iyl |
    avqust avq | sentyabr sen | oktyabr okt | noyabr noy | dekabr dek`,
  weekdays: `bazar ertəsi | çərşənbə axşamı | çərşənbə | cümə axşamı | cümə | şənbə | bazar`,
  ordinals: '',
  joiners: '',
  years: '-ci il | -cı il | -cu il | -cü il | il',
  hours: 'saat',
  published: 'tarix | dərc olunub | dərc edilib | yayımlanıb',
};

export const boilerplate = {
  share: 'paylaş paylaşın paylaşmaq',
  shareMore: 'göndər çap et linki kopyala',
  counts: `baxış | baxış sayı | baxılıb | oxunub | oxunma | oxunma sayı | dəfə oxunub |
    dəfə baxılıb | şərh | şərhlər`,
  readingTime: 'oxuma müddəti | oxunma müddəti',
  minutesToRead: 'dəqiqəlik oxu',
  byline: 'müəllif | mətn',
  interviewedBy: 'söhbətləşdi | müsahibəni apardı | müsahibəni aldı',
  and: 'və',
  home: 'ana səhifə | əsas səhifə',
  tags: 'teqlər | etiketlər | açar sözlər',
  section: 'müsahibə | müsahibələr',
  follow: `bizi … izləyin | bizi … oxuyun | bizi izləyin | kanalımıza abunə | kanalımıza abunə olun`,
  rightsReserved: 'bütün hüquqlar qorunur',
  advertisement: 'reklam | buraxılışın sponsoru …',
  photo: 'foto | fotolar | şəkil',
  photoBy: '',
  source: 'mənbə',
  related: `oxuyun | həmçinin oxuyun | bunu da oxuyun | oxşar xəbərlər | əlaqəli xəbərlər | digər
    xəbərlər | digər müsahibələr | daha çox müsahibə | sizə maraqlı ola bilər | maraqlı ola bilər`,
  newsletter: 'xəbər bülleteni | abunə olun | qaçırmayın',
  translation: 'tərcümə edən | tərcümə etdi | tərcümə | tərcüməçi',
  about: 'müəllif haqqında | dosye | tərcümeyi-hal | bioqrafiya',
};

export const stopWords = `amma ancaq bəli belə bir biz bizə bizi bizim bu bunu bunun bura burada çox
  çünki da daha də deyə əgər ən əvvəl həm hər idi ilə imiş indi isə ki lakin mi mı mu mü o ona
  onda onlar onların onu onun ora orada öz qədər görə sən sizə sizi siz sizcə sizin sonra tək təki
  üçün üzrə var və ya yalnız yenə yox`;

export const fillers = `barədə bilər bilərsiniz bilirik deyirsiniz düşünürsünüz edir edirsiniz
  fikir haqqında haqda olan olar olaraq oldu olub olur necədir sual zaman məhz böyük hissəsi yaxşı
  cənab xanım nədən ibarətdir rolu barəsində il illər danışardınız deyərdiniz qiymətləndirirsiniz`;

export const negations = `deyil deyiləm deyilsən deyilik deyilsiniz deyillər deyildi deyildir yox
  yoxdur yoxdu xeyr heç heçbir qeyri`;

export const numbers = `sıfır iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli
  altmış yetmiş səksən doxsan yüz min milyon milyard yarım yarısı`;

export const attribution = {
  verbs: `dedi deyib deyir deyilir deyən demişdir demişdi bildirib bildirdi bildirir bildirmişdir
    vurğulayıb vurğuladı vurğulayır vurğulamışdır qeyd söyləyib söylədi söyləyir söyləmişdir əlavə
    soruşdu soruşub soruşur yazıb yazdı yazır cavab cavablandırıb açıqlayıb açıqladı danışıb
    danışdı xatırladıb xatırlatdı xatırladır iddia təsdiqləyib təsdiqlədi hesab düşünür inanır izah
    şərh ifadə diqqətə etiraf təkid xəbərdarlıq nəql məlumat`,
  telling: '',
  that: 'ki',
  beside: '',
  sources: `sözlərinə görə | fikrincə | dediyinə görə | bildirdiyinə görə | fikrinə görə | sözləri
    ilə desək`,
  pronouns: 'o onlar mən biz siz özü bu bunlar kim',
  openers: 'dünən bugün daha əvvəl sonra',
  titles: `professor prof dr doktor prezident baş nazir nazirlik cənab xanım səfir direktor sədr
    rəis deputat politoloq ekspert analitik alim`,
  emphasis:
    'vurğu mənimdir | vurğu bizimdir | vurğu əlavə edilib | kursiv mənimdir | kursiv bizimdir',
};

export const abbreviations = {
  anywhere: 'Prof prof Dr dr Dos dos Akad akad Gen gen Cən cən məs bax',
  beforeNumbers: '№ səh s',
  dottedOrdinals: false,
};

export const folding = 'ə=e ǝ=e ı=i';

export const variants = '';

export const hyphens = { or: 'yoxud', before: '', behind: '' };

export const transliteration = 'ə=e ǝ=e ı=i ö=o ü=u ç=c ş=s ğ=g';
