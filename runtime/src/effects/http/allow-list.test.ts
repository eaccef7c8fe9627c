import { describe, expect, it } from '@jest/globals';
import { readAllowList } from './allow-list.js';

const list = readAllowList(' api.example.org , *.partner.example:8443, 10.0.0.5:8080,[fd00::1], пример.рф ');

describe('the list of hosts', () => {
  it('is empty unless it says something', () => {
    expect(readAllowList('').permits(new URL('https://example.org/'))).toBe(false);
  });

  it.each([
    ...['https://api.example.org/', 'http://api.example.org/a', 'https://API.EXAMPLE.ORG./', 'http://10.0.0.5:8080/'],
    ...[
      'https://a.partner.example:8443/',
      'https://a.b.partner.example:8443/',
      'http://[fd00::1]/',
      'https://пример.рф/',
    ],
    ...['http://0xa.0.0.5:8080/', 'http://[FD00:0:0::1]/'],
  ])('permits %s', url => expect(list.permits(new URL(url))).toBe(true));

  it.each([
    ...['https://example.org/', 'https://evilapi.example.org/', 'https://api.example.org.evil.test/'],
    ...['https://api.example.org:8080/', 'https://partner.example:8443/', 'https://a.partner.example/'],
    ...['https://evilpartner.example:8443/', 'http://10.0.0.5/', 'http://10.0.0.6:8080/', 'http://[fd00::2]/'],
  ])('does not permit %s', url => expect(list.permits(new URL(url))).toBe(false));

  it('names an address with its port', () => {
    expect(list.names('10.0.0.5', new URL('http://crm.example:8080/'))).toBe(true);
    expect(list.names('10.0.0.5', new URL('http://crm.example/'))).toBe(false);
    expect(list.names('fd00::1', new URL('http://crm.example/'))).toBe(true);
    expect(list.names('10.0.0.6', new URL('http://crm.example:8080/'))).toBe(false);
  });

  it.each(['*', '*.', 'https://example.org', 'a b', 'a@b', 'example.org/x', '*.10.0.0.1', 'a:123456', 'a*b'])(
    '%j is refused in words',
    text => expect(() => readAllowList(text)).toThrow('Expected hosts such as'),
  );
});
