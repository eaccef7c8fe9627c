import type { English } from '../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  signInTitle: 'Sign in',
  signIn: 'Sign in',
  login: 'User name',
  loginMissing: 'Enter your user name.',
  loginHelp: '3 to 30 characters: small Latin letters, digits, dot, underscore.',
  password: 'Password',
  passwordMissing: 'Enter your password.',
  passwordHelp: 'At least 8 characters.',
  showPassword: 'Show the password',
  wrong:
    'The user name and the password do not belong together. Check the keyboard layout and Caps Lock and enter the password again.',
  tooMany: 'Too many attempts in a row. Wait a minute and try again.',
  refused: 'The server did not accept this. Check the fields and try again.',
  expiredTitle: 'Your session has ended',
  expiredText: 'Sign in again to go on from the same place. What you typed is kept.',
  setupTitle: 'First run',
  setupText: 'This server is new. Create its administrator, who will add the other users and roles.',
  setUp: 'Create the administrator',
  name: 'Full name',
  nameMissing: 'Enter the name.',
};
