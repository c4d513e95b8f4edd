export const titles = {
  topic: 'Mövzu',
  attribution: 'Kimin fikri',
  person: 'Şəxs',
  year: 'İl',
};
export const attributions = {
  own: 'öz təhlili',
  official: 'rəsmi mövqe',
  'third-party': 'üçüncü tərəf',
};
export const findIn = (count: number) => `${count} dəyər arasında tap`;
export const findValue = (filter: string) => `Dəyəri tap: ${filter}`;
export const compare = (a: string, b: string) => a.localeCompare(b, 'az');
