/** R a rule of the policy, E our reading where it is silent, D a derived rule (law, safety). */
export type RuleId = `R${number}` | `E${number}` | `D${number}`;
