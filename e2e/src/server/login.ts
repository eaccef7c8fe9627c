/** The demo people every new server has. */
export type Login =
  | 'analyst'
  | 'secretary'
  | 'secretary2'
  | 'officer'
  | 'head'
  | 'manager'
  | 'integrator'
  | 'admin'
  | 'operator'
  | 'operator2'
  | 'applicant'
  | 'dispatcher'
  | 'engineer'
  | 'contractor'
  | 'contractor2';

export const DEMO_PASSWORD = 'marshrut';
