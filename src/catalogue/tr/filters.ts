export const titles = {
  topic: 'Konu',
  attribution: 'Kimin görüşü',
  person: 'Kişi',
  year: 'Yıl',
};
export const attributions = {
  own: 'kendi değerlendirmesi',
  official: 'resmî görüş',
  'third-party': 'üçüncü taraf',
};
export const findIn = (count: number) => `${count} değer içinde bul`;
export const findValue = (filter: string) => `Değer bul: ${filter}`;
export const compare = (a: string, b: string) => a.localeCompare(b, 'tr');
