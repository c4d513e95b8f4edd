/**
 * Letters that none of the content languages has, and names do: Danish, Polish, Croatian and
 * Icelandic; Kazakh, Kyrgyz, Tajik and Ukrainian. As the fields of `Language`.
 */
export const folding = 'ø=o ł=l đ=d ð=d þ=th ә=а ң=н ө=о ү=у ұ=у һ=х і=и є=е ґ=г';

export const transliteration = `ø=o ł=l đ=d ð=d þ=th ә=a ң=n ө=o ү=u ұ=u һ=h і=i ї=yi є=ye ґ=g ҷ=j`;
