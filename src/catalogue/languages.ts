/** The languages of the interface, by BCP 47 tags. */
export const INTERFACE_LANGUAGES = ['en', 'az', 'uz', 'uz-Cyrl', 'ru', 'tr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Who has read a catalogue. */
export type Status = 'original' | 'not yet read by a native speaker' | 'read by a native speaker';
