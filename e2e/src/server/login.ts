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
  | 'contractor2'
  | 'loans'
  | 'verifier'
  | 'underwriter'
  | 'security'
  | 'commissioner'
  | 'committee1'
  | 'operations';

export const DEMO_PASSWORD = 'marshrut';
