import { describe, expect, it } from '@jest/globals';
import { openVault } from './vault.js';

describe('the vault', () => {
  const vault = openVault('a secret of the installation, long');

  it('opens what it sealed, at the same place alone', () => {
    const sealed = vault.seal('Пароль s3cret', 'bureau/TOKEN');
    expect(vault.open(sealed, 'bureau/TOKEN')).toBe('Пароль s3cret');
    expect(vault.open(sealed, 'bureau/OTHER')).toBeNull();
    expect(openVault('another secret of an installation').open(sealed, 'bureau/TOKEN')).toBeNull();
  });

  it('never seals alike', () => expect(vault.seal('a', 'b')).not.toBe(vault.seal('a', 'b')));

  it.each(['', 'v1.', 'v1.AAAA', 'v2.AAAA', 'plain text'])('%j opens to nothing', sealed => {
    expect(vault.open(sealed, 'a')).toBeNull();
  });

  it('tells a changed text', () => {
    const sealed = vault.seal('s3cret', 'a');
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(vault.open(changed, 'a')).toBeNull();
  });
});
