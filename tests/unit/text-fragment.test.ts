import { describe, expect, it } from 'vitest';
import { textFragment } from '../../src/core/addresses/text-fragment.ts';

describe('a link that highlights words', () => {
  it('is a plain anchor when there are none', () => {
    expect(textFragment('connectivity-2', [])).toBe('#connectivity-2');
  });

  it('names the paragraph first, for browsers that know no more', () => {
    expect(textFragment('culture-1', [{ text: 'Creative unions' }])).toBe(
      '#culture-1:~:text=Creative%20unions',
    );
  });

  it('writes the neighbours with the hyphens that mark them', () => {
    const text = 'the corridor';
    expect(textFragment('a-1', [{ text, prefix: 'in' }])).toBe('#a-1:~:text=in-,the%20corridor');
    expect(textFragment('a-1', [{ text, suffix: 'of' }])).toBe('#a-1:~:text=the%20corridor,-of');
    expect(textFragment('a-1', [{ text, prefix: 'in', suffix: 'of' }])).toBe(
      '#a-1:~:text=in-,the%20corridor,-of',
    );
  });

  it('escapes hyphen, comma and ampersand, which have a meaning there', () => {
    expect(textFragment('a-1', [{ text: 'Trans-Caspian, R&D', prefix: 'far-off' }])).toBe(
      '#a-1:~:text=far%2Doff-,Trans%2DCaspian%2C%20R%26D',
    );
  });

  it('escapes marks at which other programs end an address', () => {
    expect(textFragment('a-1', [{ text: "(logistics)! *R* it's" }])).toBe(
      '#a-1:~:text=%28logistics%29%21%20%2AR%2A%20it%27s',
    );
  });

  it('escapes what an address can’t hold', () => {
    expect(textFragment('a-1', [{ text: 'Türkiye “is” 100% #1' }])).toBe(
      '#a-1:~:text=T%C3%BCrkiye%20%E2%80%9Cis%E2%80%9D%20100%25%20%231',
    );
  });

  it('takes several passages', () => {
    expect(textFragment('a-1', [{ text: 'one' }, { text: 'two' }])).toBe(
      '#a-1:~:text=one&text=two',
    );
  });
});
