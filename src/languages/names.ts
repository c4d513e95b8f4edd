/**
 * Letters that none of the content languages has, and names do: Danish, Polish, Croatian and
 * Icelandic; Kazakh, Kyrgyz, Tajik and Ukrainian. As the fields of `Language`.
 */
export const folding = 'ø=o ł=l đ=d ð=d þ=th ә=а ң=н ө=о ү=у ұ=у һ=х і=и є=е ґ=г';

/** Besides those: all other letters of Cyrillic and Latin scripts in use, Greek, Georgian, Armenian. */
export const transliteration = `ø=o ł=l đ=d ð=d þ=th ә=a ң=n ө=o ү=u ұ=u һ=h і=i ї=yi є=ye ґ=g ҷ=j
  ђ=dj ѕ=dz ј=j љ=lj њ=nj ћ=c ѓ=gj ќ=kj џ=dz ѣ=e ѳ=f ѵ=i ѡ=o ѥ=ye ѧ=ya ѩ=ya ѫ=u ѭ=yu ѯ=ks ѱ=ps ѹ=u ѻ=o
  ѽ=o ѿ=ot ҁ=k ҋ=y ҍ= ҏ=r ҕ=g җ=j ҙ=z ҝ=k ҟ=k ҡ=q ҥ=ng ҧ=p ҩ=o ҫ=s ҭ=t ҵ=ts ҹ=ch ҽ=ch ҿ=ch ӄ=k ӆ=l ӈ=n
  ӊ=n ӌ=ch ӎ=m ӏ= ӕ=ae ӡ=dz ӷ=g ӻ=g ӽ=x ӿ=x ԁ=d ԃ=dj ԅ=z ԇ=dz ԉ=l ԋ=nj ԍ=s ԏ=t ԑ=e ԓ=l ԕ=lh ԗ=rh ԙ=ya
  ԛ=q ԝ=w ԟ=k ԡ=l ԣ=n ԥ=p ԧ=h ԩ=n ԫ=dz ԭ=dch ԯ=l
  ħ=h ĸ=k ŋ=ng ŧ=t ƀ=b ɓ=b ƈ=c ɖ=d ɗ=d ƌ=d ƒ=f ǥ=g ɠ=g ɣ=gh ɨ=i ɩ=i ƙ=k ƚ=l ɫ=l ɲ=ny ɔ=o ɵ=o ƥ=p ɍ=r
  ʃ=sh ƭ=t ʈ=t ʉ=u ʊ=u ʋ=v ƴ=y ɏ=y ƶ=z ʒ=zh ɛ=e ɇ=e ɂ= ƿ=w ȝ=gh
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps
  ω=o
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q
  შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh
  ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k և=ev օ=o ֆ=f`;
