// Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
// What is handed in has a name that ends in `Input`; what comes out has none, or `InputWritten` where it was an input.

/** An amount, weight, quantity or point as it comes out: a decimal text such as `"1250.50"`. */
export type Decimal = string;

/**
 * An amount, weight, quantity or point as it is handed in: a decimal text with at most 28 significant digits, or a number
 * with at most 15, taken by its shortest text.
 */
export type Amount = string | number | bigint;

/** Which offers are abnormally low, and why. */
export interface AbnormallyLow {
  /** The offers to be asked, in the order of the offers. */
  flagged: (Id)[];
  /** The figures behind each flag, in the same order as `flagged`. */
  details: (Flag)[];
  /**
   * The price in CZK below which an offer is flagged (at which too, where the rule is inclusive). Given only where
   * one price holds for all offers.
   */
  threshold?: Figure;
}

/** The input of the operation `abnormally_low`. */
export interface AbnormallyLowInput {
  /** What counts as abnormally low. */
  rule: AbnormallyLowRuleInput;
  /** The offers, each with a price; all of them with value added tax, or all without. */
  offers: readonly (OfferInput)[];
  /**
   * The estimate of the contracting authority in CZK, from which discounts are reckoned; with value added tax where the
   * prices are.
   */
  ceiling?: Amount | null;
}

/**
 * What counts as an abnormally low price.
 *
 * `below`, `any` and `all` build a rule; the others are rules that stand in a law. With P the price, B the ceiling
 * (estimate), d = 100·(B − P)/B the discount in percent. Every rule is a single pass over the offers that it is given.
 */
export type AbnormallyLowRuleInput =
  /**
   * So many percent below a reference R: flagged if 100·(R − P)/D ≥ percent (> where not inclusive), D being R or P.
   *
   * Errors: `ceiling_missing`, `missing_field` (an initial price), `formula_undefined` (0/0, where inclusive).
   * An offer with nothing to compare it with is not flagged. The general form; the laws below are special cases. Guidance of the Dutch
   * `PIANOo` divides by the own price
   */
  | {
      kind: "below";
      /** What the price is compared with. */
      reference: ReferencePrice;
      /** How far below, in percent of the divisor: 0 or more, and at most 100 unless the divisor is the own price. */
      percent: Amount;
      /** Whose prices make the reference; `ceiling` looks at none, `next` and `lowest_other` at others only. */
      of?: ReferenceOffers | null;
      /** Which prices make the reference. */
      price?: PriceStage | null;
      /** Whether exactly so far below is enough; true if not given. */
      inclusive?: boolean | null;
      /** What the percent are taken of. */
      divide_by?: Divisor | null;
      /** With fewer offers nothing is flagged; 1 if not given. */
      offers_from?: number | null;
    }
  /**
   * Flagged by at least one of the rules.
   *
   * Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.
   */
  | {
      kind: "any";
      /** The rules, at least one. */
      rules: readonly (AbnormallyLowRuleInput)[];
    }
  /**
   * Flagged by every one of the rules.
   *
   * Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.
   */
  | {
      kind: "all";
      /** The rules, at least one. */
      rules: readonly (AbnormallyLowRuleInput)[];
    }
  /**
   * Ukraine: from two offers on, 40 % or more below the mean of the others' initial prices, or 30 % or more below the
   * next price.
   *
   * Errors: `missing_field` (an initial price), `formula_undefined` (0/0). Source: the public system `ProZorro`,
   * `openprocurement.api`.
   */
  | {
      kind: "ua_prozorro";
    }
  /**
   * Spain: strictly below, by the number of offers. One: 25 % under B. Two: 20 % under the other. Three: 10 % under the
   * mean (taken without the highest if that is more than 10 % above it), and in any case 25 % under B. Four and more: 10 %
   * under the mean (without all that are more than 10 % above it; of the three lowest, if fewer than three are left).
   *
   * `discount_points` takes all these percent of B. Figures behind a flag: `mean_of_all`, `offers_in_mean`. Errors:
   * `ceiling_missing`, `formula_undefined` where B is 0; both only where B is looked at. Source: RGLCAP (Royal Decree 1098/2001), article 85.
   */
  | {
      kind: "es_rglcap_85";
      /** What the percent are taken of. */
      reading: SpanishReading;
    }
  /**
   * Slovakia: from three offers on, 15 % or more below the mean of the others without the lowest, and 10 % or more below
   * the second lowest.
   *
   * Error: `formula_undefined` (0/0). Source: Act 343/2015, section 53, paragraph 3.
   */
  | {
      kind: "sk_343_2015_53";
    }
  /**
   * Greece: d more than 10 points above the mean of all d.
   *
   * Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 4412/2016, article 88, paragraph 5A.
   */
  | {
      kind: "gr_4412_88";
    }
  /**
   * Brazil: strictly below 70 % of min(B, mean of the prices above B/2).
   *
   * Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 8.666/1993, article 48, § 1.
   */
  | {
      kind: "br_8666_48";
    }
  /**
   * Italy, method A: from five offers on, d above a threshold T in percent. ceil(10 %) of the offers are cut at both ends,
   * equal ones together; of what is left m is the mean of d, s the mean excess of those above m. Fewer than fifteen
   * offers: T = 1.2·m if s/m ≤ 0.15, else m + s. From fifteen: T = m + s − s·p/100, p the product of the first two
   * decimals of the sum.
   *
   * Figures behind a flag, in percent: `sum`, `mean`, `mean_excess`, `product_of_decimals`. Errors: `ceiling_missing`,
   * `formula_undefined` where B is 0, the cut leaves nothing or m is not above 0 (with fewer than fifteen). Source:
   * Legislative Decree 36/2023, article 54 and annex II.2.
   */
  | {
      kind: "it_36_2023_a";
    };

/**
 * What counts as an abnormally low price.
 *
 * `below`, `any` and `all` build a rule; the others are rules that stand in a law. With P the price, B the ceiling
 * (estimate), d = 100·(B − P)/B the discount in percent. Every rule is a single pass over the offers that it is given.
 */
export type AbnormallyLowRule =
  /**
   * So many percent below a reference R: flagged if 100·(R − P)/D ≥ percent (> where not inclusive), D being R or P.
   *
   * Errors: `ceiling_missing`, `missing_field` (an initial price), `formula_undefined` (0/0, where inclusive).
   * An offer with nothing to compare it with is not flagged. The general form; the laws below are special cases. Guidance of the Dutch
   * `PIANOo` divides by the own price
   */
  | {
      kind: "below";
      /** What the price is compared with. */
      reference: ReferencePrice;
      /** Whose prices make the reference; `ceiling` looks at none, `next` and `lowest_other` at others only. */
      of: ReferenceOffers;
      /** Which prices make the reference. */
      price: PriceStage;
      /** How far below, in percent of the divisor: 0 or more, and at most 100 unless the divisor is the own price. */
      percent: Decimal;
      /** Whether exactly so far below is enough; true if not given. */
      inclusive: boolean;
      /** What the percent are taken of. */
      divide_by: Divisor;
      /** With fewer offers nothing is flagged; 1 if not given. */
      offers_from: number;
    }
  /**
   * Flagged by at least one of the rules.
   *
   * Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.
   */
  | {
      kind: "any";
      /** The rules, at least one. */
      rules: (AbnormallyLowRule)[];
    }
  /**
   * Flagged by every one of the rules.
   *
   * Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.
   */
  | {
      kind: "all";
      /** The rules, at least one. */
      rules: (AbnormallyLowRule)[];
    }
  /**
   * Ukraine: from two offers on, 40 % or more below the mean of the others' initial prices, or 30 % or more below the
   * next price.
   *
   * Errors: `missing_field` (an initial price), `formula_undefined` (0/0). Source: the public system `ProZorro`,
   * `openprocurement.api`.
   */
  | {
      kind: "ua_prozorro";
    }
  /**
   * Spain: strictly below, by the number of offers. One: 25 % under B. Two: 20 % under the other. Three: 10 % under the
   * mean (taken without the highest if that is more than 10 % above it), and in any case 25 % under B. Four and more: 10 %
   * under the mean (without all that are more than 10 % above it; of the three lowest, if fewer than three are left).
   *
   * `discount_points` takes all these percent of B. Figures behind a flag: `mean_of_all`, `offers_in_mean`. Errors:
   * `ceiling_missing`, `formula_undefined` where B is 0; both only where B is looked at. Source: RGLCAP (Royal Decree 1098/2001), article 85.
   */
  | {
      kind: "es_rglcap_85";
      /** What the percent are taken of. */
      reading: SpanishReading;
    }
  /**
   * Slovakia: from three offers on, 15 % or more below the mean of the others without the lowest, and 10 % or more below
   * the second lowest.
   *
   * Error: `formula_undefined` (0/0). Source: Act 343/2015, section 53, paragraph 3.
   */
  | {
      kind: "sk_343_2015_53";
    }
  /**
   * Greece: d more than 10 points above the mean of all d.
   *
   * Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 4412/2016, article 88, paragraph 5A.
   */
  | {
      kind: "gr_4412_88";
    }
  /**
   * Brazil: strictly below 70 % of min(B, mean of the prices above B/2).
   *
   * Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 8.666/1993, article 48, § 1.
   */
  | {
      kind: "br_8666_48";
    }
  /**
   * Italy, method A: from five offers on, d above a threshold T in percent. ceil(10 %) of the offers are cut at both ends,
   * equal ones together; of what is left m is the mean of d, s the mean excess of those above m. Fewer than fifteen
   * offers: T = 1.2·m if s/m ≤ 0.15, else m + s. From fifteen: T = m + s − s·p/100, p the product of the first two
   * decimals of the sum.
   *
   * Figures behind a flag, in percent: `sum`, `mean`, `mean_excess`, `product_of_decimals`. Errors: `ceiling_missing`,
   * `formula_undefined` where B is 0, the cut leaves nothing or m is not above 0 (with fewer than fifteen). Source:
   * Legislative Decree 36/2023, article 54 and annex II.2.
   */
  | {
      kind: "it_36_2023_a";
    };

/** Whose money it is. */
export type AccountKind =
  /** The maximum value of the framework contract. */
  | "framework"
  /** The maximum value of a lot. */
  | "lot"
  /** The maximum value of a participant in a lot. */
  | "participant"
  /** A further ceiling of the framework contract. */
  | "ceiling"
  /** A source of money, which has no limit of its own. */
  | "source";

/** The input of the operation `adjust_price`. */
export interface AdjustPriceInput {
  /** The price before the change in CZK, above 0. */
  price: Amount;
  /** The change. */
  change: PriceChangeInput;
  /** Within which limits the factor must be; missing where the framework contract sets none. */
  limits?: FactorLimitsInput | null;
}

/** A price after a change. */
export interface AdjustedPrice {
  /** The price after the change in CZK, rounded half up to two decimals. */
  price: Decimal;
  /** The factor that was applied; missing where something was added. */
  factor?: Decimal;
}

/** What follows where the winner of a mini-tender refuses the contract. */
export type AfterRefusal =
  /** The next in order is asked. */
  | "next_in_order"
  /** There is a new call. */
  | "new_call";

/**
 * How often work is asked for again when a contract ends with its period.
 *
 * The same is asked for again: as much, for as long, as urgently, as many days ahead, by the same office. Whether it is, and
 * when, is drawn for each request by itself. A contract that was broken off is not asked for again, and of a request that was
 * shared the first contract counts.
 *
 * Source of the shape: re-referral with a delay, as statistics of child protection count it; the form is our choice.
 */
export interface AgainInput {
  /** The share of contracts after which the work is asked for again, a fraction of 1. */
  share: Amount;
  /** How many days after the last day of the contract the new request is received; at once if missing. */
  after_days?: DistributionInput | null;
  /**
   * Whether the new request continues the contract, so that the path's rules for continuations take it; if not, it is a
   * request as any other.
   */
  continues?: boolean | null;
}

/**
 * How often work is asked for again when a contract ends with its period.
 *
 * The same is asked for again: as much, for as long, as urgently, as many days ahead, by the same office. Whether it is, and
 * when, is drawn for each request by itself. A contract that was broken off is not asked for again, and of a request that was
 * shared the first contract counts.
 *
 * Source of the shape: re-referral with a delay, as statistics of child protection count it; the form is our choice.
 */
export interface Again {
  /** The share of contracts after which the work is asked for again, a fraction of 1. */
  share: Decimal;
  /** How many days after the last day of the contract the new request is received; at once if missing. */
  after_days: Distribution;
  /**
   * Whether the new request continues the contract, so that the path's rules for continuations take it; if not, it is a
   * request as any other.
   */
  continues: boolean;
}

/** an age in whole years, 0 to 120 */
export type Age = number;

/** A band of ages, both ends included. */
export interface AgeBandInput {
  /** The youngest age. */
  from: Age;
  /** The oldest age. */
  to: Age;
}

/** A band of ages, both ends included. */
export interface AgeBand {
  /** The youngest age. */
  from: Age;
  /** The oldest age. */
  to: Age;
}

/** How a draw goes from the key to the positions. */
export type Algorithm =
  /**
   * Position i is MD5 of (i as two bytes, key, i again), as a number of 128 bits, modulo what is left. Source: RFC 3797.
   *
   * i has two bytes, so at most 65,536 can be drawn. It takes no salt.
   */
  | "rfc3797"
  /**
   * Words of 64 bits out of SHA-256, seeded by the salt and the key; words that would favour the first positions
   * are rejected. Source: this engine.
   */
  | "sha256";

/** Why an award was annulled before the contract was signed. */
export type AnnulmentGround =
  /** An objection was upheld. */
  | "objection_upheld"
  /** The authority evaluates again, of its own accord. */
  | "evaluation_again"
  /** The winner did not sign. */
  | "not_signed";

/**
 * A participant that was asked directly, and what it answered. Source: direct awards without reopening, act 134/2016 Sb.
 * § 134; what an answer can say is our choice.
 *
 * The decision says whose turn it is; the answers come in that order.
 */
export interface AnswerInput {
  /** Who was asked. */
  participant: Id;
  /** When. */
  asked_at: InstantInput;
  /** What it answered. */
  reply: ReplyInput;
  /** Whether by telephone; such an order is confirmed in writing. */
  by_telephone?: boolean | null;
  /** When the order by telephone was confirmed in writing. */
  confirmed_at?: InstantInput | null;
}

/**
 * A participant that was asked directly, and what it answered. Source: direct awards without reopening, act 134/2016 Sb.
 * § 134; what an answer can say is our choice.
 *
 * The decision says whose turn it is; the answers come in that order.
 */
export interface Answer {
  /** Who was asked. */
  participant: Id;
  /** When. */
  asked_at: Instant;
  /** Whether by telephone; such an order is confirmed in writing. */
  by_telephone: boolean;
  /** What it answered. */
  reply: Reply;
  /** When the order by telephone was confirmed in writing. */
  confirmed_at?: Instant;
}

/** The three areas of services of the pilot. */
export type Area =
  /** Residential services (*pobytové služby*). */
  | "residential"
  /** Expert counselling and diagnostics (*odborné poradenství a diagnostika*). */
  | "counselling_and_diagnostics"
  /** Field and outpatient services for families and children (*terénní a ambulantní služby pro rodiny a děti*). */
  | "field_and_outpatient";

/**
 * When requests of a demand come.
 *
 * The rate of a day is that of the year divided by 365.25, times the factors of its month, its weekday and the shifts. Arrival
 * k is where the sum of the rates over time reaches the sum of k exponential figures of mean 1 (inversion of the cumulated
 * rate; Çinlar, Introduction to stochastic processes, 1975): a higher rate moves each request forward, and makes none anew.
 */
export type ArrivalsInput =
  /** Independent of each other: a Poisson process. The count of a period has its mean as its variance. */
  | {
      kind: "poisson";
      /** Requests in a year of 365.25 days, above 0. */
      per_year: Amount;
    }
  /**
   * In waves: the rate of each calendar month is multiplied by a gamma figure of mean 1 and shape k, so that the count of
   * a month of mean m is negative binomial with variance m + m²/k.
   */
  | {
      kind: "negative_binomial";
      /** Requests in a year of 365.25 days, above 0. */
      per_year: Amount;
      /** The dispersion k, above 0; the smaller, the more months differ. */
      dispersion: Amount;
    }
  /** The requests that are given, at the moments at which they were received. */
  | {
      kind: "recorded";
    };

/**
 * When requests of a demand come.
 *
 * The rate of a day is that of the year divided by 365.25, times the factors of its month, its weekday and the shifts. Arrival
 * k is where the sum of the rates over time reaches the sum of k exponential figures of mean 1 (inversion of the cumulated
 * rate; Çinlar, Introduction to stochastic processes, 1975): a higher rate moves each request forward, and makes none anew.
 */
export type Arrivals =
  /** Independent of each other: a Poisson process. The count of a period has its mean as its variance. */
  | {
      kind: "poisson";
      /** Requests in a year of 365.25 days, above 0. */
      per_year: Decimal;
    }
  /**
   * In waves: the rate of each calendar month is multiplied by a gamma figure of mean 1 and shape k, so that the count of
   * a month of mean m is negative binomial with variance m + m²/k.
   */
  | {
      kind: "negative_binomial";
      /** Requests in a year of 365.25 days, above 0. */
      per_year: Decimal;
      /** The dispersion k, above 0; the smaller, the more months differ. */
      dispersion: Decimal;
    }
  /** The requests that are given, at the moments at which they were received. */
  | {
      kind: "recorded";
    };

/** One participant that was asked for an order, or is to be asked now. */
export interface AskedInput {
  /** Who. */
  participant: Id;
  /** By which rule of the path. */
  rule: Id;
  /** For what: what was left when it was asked, as far as it has room. */
  lines: readonly (ItemQuantityInput)[];
  /** What that costs at its framework prices, in CZK, with or without value added tax as the scheme says. */
  price: Amount;
  /** What came of it. */
  outcome: AskedOutcome;
  /** What is to be said of it: its reasons, an answer that came late, a confirmation that is due. */
  reasons: readonly (ReasonInput)[];
  /** When it was asked; missing where it still is to be. */
  asked_at?: InstantInput | null;
  /** Until when it may answer: the end of a day, or a moment. */
  answer_by?: DateOrInstantInput | null;
  /** When it answered. */
  answered_at?: InstantInput | null;
  /** What it takes. */
  takes?: readonly (ItemQuantityInput)[] | null;
  /**
   * What that costs at its framework prices, in CZK, with or without value added tax as the scheme says; missing where it
   * takes nothing.
   */
  value?: Amount | null;
}

/** One participant that was asked for an order, or is to be asked now. */
export interface Asked {
  /** Who. */
  participant: Id;
  /** By which rule of the path. */
  rule: Id;
  /** For what: what was left when it was asked, as far as it has room. */
  lines: (ItemQuantity)[];
  /** What that costs at its framework prices, in CZK, with or without value added tax as the scheme says. */
  price: Decimal;
  /** What came of it. */
  outcome: AskedOutcome;
  /** What is to be said of it: its reasons, an answer that came late, a confirmation that is due. */
  reasons: (Reason)[];
  /** When it was asked; missing where it still is to be. */
  asked_at?: Instant;
  /** Until when it may answer: the end of a day, or a moment. */
  answer_by?: DateOrInstant;
  /** When it answered. */
  answered_at?: Instant;
  /** What it takes. */
  takes?: (ItemQuantity)[];
  /**
   * What that costs at its framework prices, in CZK, with or without value added tax as the scheme says; missing where it
   * takes nothing.
   */
  value?: Decimal;
}

/** What came of asking somebody. */
export type AskedOutcome =
  /** It takes what it was asked for. */
  | "accepted"
  /** It takes a part. */
  | "part"
  /** It declined, for a reason that counts as a good one. */
  | "excused"
  /** It declined without a good reason. */
  | "declined"
  /** It did not answer in time. */
  | "timed_out"
  /** It was asked and cannot take the order any more: what stands against it is in the reasons. */
  | "passed_over"
  /** Its time runs. */
  | "waiting";

/** What comes of one weight. */
export interface AtWeight {
  /** The weight. */
  weight: Decimal;
  /** The evaluation; missing where arithmetic does not define it at this weight. */
  evaluation?: Evaluation;
  /** How far the winner is ahead of the next; missing without a winner, and where nobody comes next. */
  margin?: Margin;
}

/** How the authority works, beside what the framework contract says. */
export interface AuthorityModelInput {
  /** How many days pass from the receipt of a request to the call, or to the first question. */
  handling_days?: DistributionInput | null;
  /** How many days pass from the end of the offer period to the decision. */
  evaluation_days?: DistributionInput | null;
  /** How many days it takes to ask for the explanation of a low price and to rule on it. */
  explanation_days?: DistributionInput | null;
  /** The share of explanations of low prices that are accepted, a fraction of 1; all if missing. */
  explanations_accepted?: Amount | null;
  /** The offer period in lots that declare no path; needed where there are such lots. */
  offer_period?: TimeLimitInput | null;
  /** How often a request is called at most, where nobody gets the contract; 1 to 200, once if missing. */
  calls?: number | null;
  /**
   * The days of the week on which calls go out, so that several go together; any day if none is given. A request that is
   * ready on another day waits until the same hour of the next such day.
   */
  calls_on?: readonly (Weekday)[] | null;
  /**
   * Whether participants owe acceptance: who is asked directly, has room and is in its territory takes the order, and who won
   * does not refuse. Offers stay voluntary, and who has left takes nothing.
   */
  duty_to_accept?: boolean | null;
  /** What is paid for capacity that stands idle. */
  stand_by?: readonly (StandByInput)[] | null;
  /** What is paid for the way of participants beside their prices. */
  travel?: readonly (TravelPayInput)[] | null;
  /** What participants are ordered at least. */
  guaranteed_minimums?: readonly (GuaranteedMinimumInput)[] | null;
  /** How many hours the coordinator works for what; the measure of hours is left out if missing. */
  effort?: EffortInput | null;
}

/** How the authority works, beside what the framework contract says. */
export interface AuthorityModel {
  /** How many days pass from the receipt of a request to the call, or to the first question. */
  handling_days: Distribution;
  /** How many days pass from the end of the offer period to the decision. */
  evaluation_days: Distribution;
  /** How many days it takes to ask for the explanation of a low price and to rule on it. */
  explanation_days: Distribution;
  /**
   * Whether participants owe acceptance: who is asked directly, has room and is in its territory takes the order, and who won
   * does not refuse. Offers stay voluntary, and who has left takes nothing.
   */
  duty_to_accept: boolean;
  /** The share of explanations of low prices that are accepted, a fraction of 1; all if missing. */
  explanations_accepted?: Decimal;
  /** The offer period in lots that declare no path; needed where there are such lots. */
  offer_period?: TimeLimit;
  /** How often a request is called at most, where nobody gets the contract; 1 to 200, once if missing. */
  calls?: number;
  /**
   * The days of the week on which calls go out, so that several go together; any day if none is given. A request that is
   * ready on another day waits until the same hour of the next such day.
   */
  calls_on?: (Weekday)[];
  /** What is paid for capacity that stands idle. */
  stand_by?: (StandBy)[];
  /** What is paid for the way of participants beside their prices. */
  travel?: (TravelPay)[];
  /** What participants are ordered at least. */
  guaranteed_minimums?: (GuaranteedMinimum)[];
  /** How many hours the coordinator works for what; the measure of hours is left out if missing. */
  effort?: Effort;
}

/** The input of the operation `award` as one document. */
export interface AwardInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The request. */
  request: RequestInput;
  /** The moment of the decision. */
  at: InstantInput;
  /** What has been ordered under it; nothing if missing. */
  state?: FrameworkStateInput | null;
  /** The call, of the same version of the request; its deadline is the end of the offer period. */
  call?: CallInput | null;
  /** The end of the offer period, where there is no call. */
  deadline?: InstantInput | null;
  /** The offers; none where the request goes directly. */
  offers?: readonly (OfferInput)[] | null;
  /** What participants answered that were asked directly, in the order in which they were asked. */
  answers?: readonly (AnswerInput)[] | null;
  /** What the order is drawn by, where it goes directly by a draw. */
  draw?: OrderDrawInput | null;
  /** What people ruled. */
  rulings?: readonly (RulingInput)[] | null;
}

/** The input of the operation `award` as one document. */
export interface AwardInputWritten {
  /** The framework contract. */
  framework: FrameworkContract;
  /** What has been ordered under it; nothing if missing. */
  state: FrameworkState;
  /** The request. */
  request: Request;
  /** The offers; none where the request goes directly. */
  offers: (Offer)[];
  /** The moment of the decision. */
  at: Instant;
  /** The call, of the same version of the request; its deadline is the end of the offer period. */
  call?: Call;
  /** The end of the offer period, where there is no call. */
  deadline?: Instant;
  /** What participants answered that were asked directly, in the order in which they were asked. */
  answers?: (Answer)[];
  /** What the order is drawn by, where it goes directly by a draw. */
  draw?: OrderDraw;
  /** What people ruled. */
  rulings?: (Ruling)[];
}

/** Many decisions, and the registers after them. */
export interface AwardMany {
  /** The decisions, in the order of the mini-tenders. */
  decisions: (Decision)[];
  /** The registers, by the id of their framework contract. */
  registers: (RegisterDocument)[];
}

/** The input of the operation `award_many`. */
export interface AwardManyInput {
  /** The registers of the framework contracts, one for each. */
  registers: readonly (RegisterDocumentInput)[];
  /** The mini-tenders, in the order in which they are decided. */
  tenders: readonly (MiniTenderInput)[];
  /** In which role the events are recorded. */
  role: Text;
  /** What happened beside the decisions, by framework contract, in the order of recording. */
  events?: { readonly [name: string]: readonly (EventInput)[] } | null;
}

/**
 * The ways of a lot. For every order exactly one rule applies: gaps and overlaps are errors.
 *
 * Orders are told apart by value, urgency, item and continuation. Errors of a framework contract, all at once: `path_gap`
 * and `path_overlap`, each with the orders concerned; `unknown_rule`, `invalid_path` (rules that hand on in a circle),
 * `reversed`, `unknown_item`, `duplicate_id`, `out_of_range` and `empty_list` in the rules; `missing_field`,
 * `duplicate_rank` and `shares_sum` where a way needs what a participant does not have; `too_large`.
 *
 * Source: act 134/2016 Sb. §§ 131–135, a combination of both ways whose triggers stand in the documents; which triggers
 * there are is our choice.
 */
export interface AwardPathInput {
  /** The rules, in any order. */
  rules: readonly (PathRuleInput)[];
  /** The rule for a request whose lines lead different ways; needed where a trigger names items. */
  lines_differ?: Id | null;
}

/**
 * The ways of a lot. For every order exactly one rule applies: gaps and overlaps are errors.
 *
 * Orders are told apart by value, urgency, item and continuation. Errors of a framework contract, all at once: `path_gap`
 * and `path_overlap`, each with the orders concerned; `unknown_rule`, `invalid_path` (rules that hand on in a circle),
 * `reversed`, `unknown_item`, `duplicate_id`, `out_of_range` and `empty_list` in the rules; `missing_field`,
 * `duplicate_rank` and `shares_sum` where a way needs what a participant does not have; `too_large`.
 *
 * Source: act 134/2016 Sb. §§ 131–135, a combination of both ways whose triggers stand in the documents; which triggers
 * there are is our choice.
 */
export interface AwardPath {
  /** The rules, in any order. */
  rules: (PathRule)[];
  /** The rule for a request whose lines lead different ways; needed where a trigger names items. */
  lines_differ?: Id;
}

/** One band of a table. */
export interface BandInput {
  /** The upper edge, which belongs to the band. */
  up_to: Amount;
  /** The points, 0 to the weight. */
  points: Amount;
}

/** One band of a table. */
export interface Band {
  /** The upper edge, which belongs to the band. */
  up_to: Decimal;
  /** The points, 0 to the weight. */
  points: Decimal;
}

/** How the evaluation of one tender of a batch ended. As a number: its place in this list, from 0. */
export type BatchStatus =
  /** One offer is first. */
  | "decided"
  /** Several offers share the first place. Nobody is picked. */
  | "undecided"
  /** No offer is admissible, or there is none. */
  | "nobody"
  /**
   * A formula asked for something that arithmetic does not define, such as 0/0: there are no totals and no places. The
   * single `evaluate` says which.
   */
  | "undefined";

/** Which figures are better. */
export type Better =
  /** Lower ones. */
  | "lower"
  /** Higher ones. */
  | "higher";

/**
 * What ceilings are asked about: those that bind whatever fits everything that is named here.
 *
 * A ceiling that names something of which nothing is said here (a participant, a year where there is no period) does not
 * bind it.
 */
export interface BindingInput {
  /** The lot. */
  lot: Id;
  /** Who would deliver. */
  participant?: Id | null;
  /** The source that would pay. */
  source?: Id | null;
  /** When it would be delivered. */
  period?: PeriodInput | null;
  /** What would be ordered. */
  items?: readonly (Id)[] | null;
}

/**
 * What ceilings are asked about: those that bind whatever fits everything that is named here.
 *
 * A ceiling that names something of which nothing is said here (a participant, a year where there is no period) does not
 * bind it.
 */
export interface Binding {
  /** The lot. */
  lot: Id;
  /** Who would deliver. */
  participant?: Id;
  /** The source that would pay. */
  source?: Id;
  /** When it would be delivered. */
  period?: Period;
  /** What would be ordered. */
  items?: (Id)[];
}

/** On which side of its value a limit lies. */
export type Boundary =
  /** What is less; the value itself is not. */
  | "below"
  /** What is less, and the value itself. */
  | "at_most"
  /** What is more; the value itself is not. */
  | "above"
  /** What is more, and the value itself. */
  | "at_least";

/** In which budget year money counts. Both ways are our choice; the budget rules of the authority decide between them. */
export type BudgetYearBy =
  /** The whole in the year in which the period begins. */
  | "start"
  /** Divided by the days of the period that lie in each year, exactly. */
  | "days";

/** Who records something, in which role. */
export interface By {
  /** In which role. */
  role: Text;
  /** By whom: the number of an employee or a pseudonym, never a name. */
  actor?: Id;
}

/** Whose working days and holidays, and for which days they are known. */
export type Calendar =
  /**
   * Czechia: Saturdays, Sundays and the holidays of act 245/2000 Sb. are days of rest. Known from 9 August 2000, the
   * first day of that act, to 31 December 2099.
   */
  | "cz";

/** The call (*výzva*) of a mini-tender, as it goes to every participant of the lot. */
export interface CallInput {
  /** The framework contract. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The request. */
  request: Id;
  /** The version of the request, from 1; an offer names the version that it answers. */
  version: Ordinal;
  /** When it was first issued. */
  issued_at: InstantInput;
  /** The last moment for offers. */
  deadline: InstantInput;
  /** To whom it goes: every participant of the lot, in byte order. */
  recipients: readonly (Id)[];
  /** What is needed. */
  lines: readonly (RequestLineInput)[];
  /** Where, never narrower than a municipality with extended powers. */
  place: PlaceInput;
  /** When the service is needed. */
  period: PeriodInput;
  /** The format of the document. */
  format?: CallFormat | null;
  /** When it was last changed; missing where it never was. */
  changed_at?: InstantInput | null;
  /** How soon. */
  urgency?: Urgency | null;
  /** Attributes of the need, without preferences. */
  need?: NeedInput | null;
}

/** The call (*výzva*) of a mini-tender, as it goes to every participant of the lot. */
export interface Call {
  /** The format of the document. */
  format: CallFormat;
  /** The framework contract. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The request. */
  request: Id;
  /** The version of the request, from 1; an offer names the version that it answers. */
  version: Ordinal;
  /** When it was first issued. */
  issued_at: Instant;
  /** The last moment for offers. */
  deadline: Instant;
  /** To whom it goes: every participant of the lot, in byte order. */
  recipients: (Id)[];
  /** What is needed. */
  lines: (RequestLine)[];
  /** Where, never narrower than a municipality with extended powers. */
  place: Place;
  /** When the service is needed. */
  period: Period;
  /** How soon. */
  urgency: Urgency;
  /** Attributes of the need, without preferences. */
  need: Need;
  /** When it was last changed; missing where it never was. */
  changed_at?: Instant;
}

/** the format of the document; an older one is read, a newer one refused */
export type CallFormat = "minitendr.call.v1";

/** A participant that may be asked. */
export interface CandidateInput {
  /** The id. */
  id: Id;
  /** The rank in the framework contract, from 1, each once; with `lowest_price` only needed where a tie is left. */
  rank?: number | null;
  /** The price in CZK; needed for `lowest_price`. */
  price?: Amount | null;
  /** The agreed share, a fraction of 1; needed for `target_shares`, where all add up to 1. */
  share?: Amount | null;
  /** How much it can take in all; no limit if missing. Orders then need a quantity. */
  capacity?: Amount | null;
  /** What it was awarded before, in the measure of the rule; nothing if missing. */
  awarded?: Amount | null;
  /** What it has that an order may prefer; only `by_need` looks at it. */
  attributes?: readonly (Id)[] | null;
}

/** A participant that may be asked. */
export interface Candidate {
  /** The id. */
  id: Id;
  /** The rank in the framework contract, from 1, each once; with `lowest_price` only needed where a tie is left. */
  rank?: number;
  /** The price in CZK; needed for `lowest_price`. */
  price?: Decimal;
  /** The agreed share, a fraction of 1; needed for `target_shares`, where all add up to 1. */
  share?: Decimal;
  /** How much it can take in all; no limit if missing. Orders then need a quantity. */
  capacity?: Decimal;
  /** What it was awarded before, in the measure of the rule; nothing if missing. */
  awarded?: Decimal;
  /** What it has that an order may prefer; only `by_need` looks at it. */
  attributes?: (Id)[];
}

/** A warning about a participant. */
export interface CandidateWarning {
  /** The participant. */
  participant: Id;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
}

/** Who may be called or win, and why the others may not. */
export interface Candidates {
  /** The lot of the request. */
  lot: Id;
  /** The day that counts. */
  on: Date;
  /** The participants against which nothing stands, in byte order. */
  eligible: (Id)[];
  /** The others, in byte order. */
  out: (Excluded)[];
  /** What is believed of the capacity of the eligible. It excludes nobody: the participant confirms or declines. */
  warnings: (CandidateWarning)[];
}

/** The input of the operation `candidates`. */
export interface CandidatesInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The request. */
  request: RequestInput;
  /** The moment of the question. */
  at: InstantInput;
  /** What has been ordered under it, and who is suspended; nothing and nobody if missing. */
  state?: FrameworkStateInput | null;
  /** When it is asked. */
  stage?: Stage | null;
}

/** How many cases share a combination without one attribute. */
export interface CasesWithout {
  /** The attribute. */
  attribute: NeedAttribute;
  /** How many cases. */
  cases: number;
}

/**
 * A ceiling on whatever fits everything that it names. With two or more lots it is that of a group of lots that share one
 * budget (eForms BT-157); lots, years, sources, participants and items can be combined.
 *
 * Nothing passes it under any order of events: beyond it the framework contract has no effect (CJEU C-216/17, C-23/20).
 */
export interface CeilingInput {
  /** The id; no other ceiling, lot or participant has it, nor the framework contract. */
  id: Id;
  /** The lots; all of them if none is named. */
  lots?: readonly (Id)[] | null;
  /** The budget year; it needs `budget_year_by` of the framework contract. */
  year?: number | null;
  /** The source of money. */
  source?: Id | null;
  /** Who delivers. */
  participant?: Id | null;
  /** The item; only with exactly one lot. */
  item?: Id | null;
  /** The most that may be spent, in CZK, without value added tax. Of this and `maximum_quantity` exactly one is given. */
  maximum_value?: Amount | null;
  /** The most that may be ordered of the item, in its unit. */
  maximum_quantity?: Amount | null;
}

/**
 * A ceiling on whatever fits everything that it names. With two or more lots it is that of a group of lots that share one
 * budget (eForms BT-157); lots, years, sources, participants and items can be combined.
 *
 * Nothing passes it under any order of events: beyond it the framework contract has no effect (CJEU C-216/17, C-23/20).
 */
export interface Ceiling {
  /** The id; no other ceiling, lot or participant has it, nor the framework contract. */
  id: Id;
  /** The lots; all of them if none is named. */
  lots?: (Id)[];
  /** The budget year; it needs `budget_year_by` of the framework contract. */
  year?: number;
  /** The source of money. */
  source?: Id;
  /** Who delivers. */
  participant?: Id;
  /** The item; only with exactly one lot. */
  item?: Id;
  /** The most that may be spent, in CZK, without value added tax. Of this and `maximum_quantity` exactly one is given. */
  maximum_value?: Decimal;
  /** The most that may be ordered of the item, in its unit. */
  maximum_quantity?: Decimal;
}

/** What counts under one ceiling, in CZK or in units of its item: exact fractions, as a price may be divided by days. */
export interface CeilingStateInput {
  /** Held for calls that are out. */
  reserved?: Exact | null;
  /** In contracts, with what was delivered, invoiced and paid of them, less what was released. */
  committed?: Exact | null;
  /** Delivered. */
  delivered?: Exact | null;
  /** Invoiced; of a quantity nothing is. */
  invoiced?: Exact | null;
  /** Paid; of a quantity nothing is. */
  paid?: Exact | null;
}

/** What counts under one ceiling, in CZK or in units of its item: exact fractions, as a price may be divided by days. */
export interface CeilingState {
  /** Held for calls that are out. */
  reserved: Exact;
  /** In contracts, with what was delivered, invoiced and paid of them, less what was released. */
  committed: Exact;
  /** Delivered. */
  delivered: Exact;
  /** Invoiced; of a quantity nothing is. */
  invoiced: Exact;
  /** Paid; of a quantity nothing is. */
  paid: Exact;
}

/** a cell of a table: a text, a number, yes and no, or nothing */
export type CellInput = Amount | boolean | null;

/** a cell of a table: a text, a number, yes and no, or nothing */
export type Cell = string | boolean | null;

/** What the cells of a column are, and so how a spreadsheet shows them. */
export type CellKind =
  /** A text, also of digits: it keeps its zeros, and what begins like a formula is none. */
  | "text"
  /** An amount in CZK, of two decimals or more. */
  | "amount"
  /** A number with the decimals that it has. */
  | "number"
  /** A whole number. */
  | "whole"
  /** A share of one, shown as percent: `0.21` is 21 %. */
  | "percent"
  /** A day: `2026-07-01`. */
  | "day"
  /** A moment, as the clocks of Prague show it: `2026-07-01T10:30:00`. */
  | "moment"
  /** Yes or no. */
  | "flag";

/** A decision with everything that it follows from, and a digest of it all. */
export interface Certificate {
  /** The format of the document. */
  format: CertificateFormat;
  /** The version of the engine that wrote it. */
  engine: string;
  /** What it is about. */
  subject: Subject;
  /** SHA-256 of the canonical JSON of everything but the salt and the digest; with a salt, of its sealed form. */
  digest: Digest;
  /** The evaluation step by step, where it came to one. */
  working?: Working;
  /** The points that evaluators gave. */
  given_points?: (GivenPoints)[];
  /** What would have flipped the evaluation. */
  sensitivity?: Sensitivity;
  /** What is to be noticed about it. */
  findings?: (Finding)[];
  /** The salt of its views; for the authority only. */
  salt?: Digest;
}

/** the format of the document; an older one is read, a newer one refused */
export type CertificateFormat = "minitendr.certificate.v1";

/** A certificate as one participant may see it. */
export interface CertificateView {
  /** The certificate, with `{"sealed": digest}` in place of what is hidden, and the salts of what is shown. */
  certificate: Json;
}

/** The input of the operation `view_certificate`. */
export interface CertificateViewInput {
  /** The certificate, with its salt. */
  certificate: JsonInput;
  /** Who is shown it: a participant that offered or was asked; an offer by its id, where offers name no participant. */
  participant: Id;
}

/** What is certified: exactly one of an evaluation, a decision and a draw. */
export interface CertifyInput {
  /** The input of an evaluation. */
  evaluation?: EvaluateInput | null;
  /** The input of a decision. */
  decision?: AwardInput | null;
  /** A draw that was revealed. */
  draw?: DrawRevealInput | null;
  /** Who gave the points of an evaluation, and why; in a decision rulings say it. */
  points_given?: readonly (GivenPointsInput)[] | null;
  /**
   * 32 random bytes as 64 small hexadecimal digits, new for each certificate; without them no view for participants can be
   * made. Whoever knows them can open every view.
   */
  salt?: Digest | null;
}

/**
 * How far a chain goes: the number of its last entry and its digest. Before the first entry the number is 0 and the digest
 * that of the framework contract.
 */
export interface ChainHeadInput {
  /** How many entries there are. */
  number: number;
  /** The digest of the last. */
  digest: Digest;
}

/**
 * How far a chain goes: the number of its last entry and its digest. Before the first entry the number is 0 and the digest
 * that of the framework contract.
 */
export interface ChainHead {
  /** How many entries there are. */
  number: number;
  /** The digest of the last. */
  digest: Digest;
}

/** One change. Where no lot is named it changes every lot in which there is something to change. */
export type ChangeInput =
  /** The weight of the price. The other criteria keep their proportions, and all weights their sum: w′ = w·(S − p′)/(S − p). */
  | {
      kind: "price_weight";
      /** The weight, from 0 to the sum of all. */
      weight: Amount;
      /** The first day on which it holds. */
      from?: Date | null;
      /** The lot. */
      lot?: Id | null;
    }
  /** Up to which value a rule of the path takes orders. Rules that begin where it ended begin where it ends now. */
  | {
      kind: "direct_up_to";
      /** The rule of the path; it has an `up_to`. */
      rule: Id;
      /** The value in CZK, above 0. */
      value: Amount;
      /** The first day on which it holds. */
      from?: Date | null;
      /** The lot. */
      lot?: Id | null;
    }
  /** How long offers can be handed in, in every rule that leads to a mini-tender and in lots without a path. */
  | {
      kind: "offer_period";
      /** The period. */
      period: TimeLimitInput;
      /** The first day on which it holds. */
      from?: Date | null;
      /** The lot. */
      lot?: Id | null;
    }
  /** What the maximum unit prices are multiplied by, each rounded half up to 0.01 CZK. */
  | {
      kind: "maximum_price_factor";
      /** The factor, above 0. */
      factor: Amount;
      /** The first day on which it holds. */
      from?: Date | null;
      /** The lot. */
      lot?: Id | null;
      /** The item; all if missing. */
      item?: Id | null;
    }
  /** What the capacities are multiplied by, each rounded down to 0.01 of a unit. */
  | {
      kind: "capacity_factor";
      /** The factor, 0 or more. */
      factor: Amount;
      /** The first day on which it holds. */
      from?: Date | null;
      /** The lot. */
      lot?: Id | null;
      /** The participant; all if missing. */
      participant?: Id | null;
    }
  /** Indexation: what maximum unit prices and price annexes are multiplied by, each rounded half up to 0.01 CZK. */
  | {
      kind: "indexation";
      /** The factor, above 0. */
      factor: Amount;
      /** The first day on which it holds. */
      from?: Date | null;
      /** The lot. */
      lot?: Id | null;
    }
  /** On which days of the week calls go out; on any if none is given. */
  | {
      kind: "calls_on";
      /** The days. */
      weekdays: readonly (Weekday)[];
      /** The first day on which it holds. */
      from?: Date | null;
    }
  /** Whether participants owe acceptance. */
  | {
      kind: "duty_to_accept";
      /** Whether they do. */
      applies: boolean;
      /** The first day on which it holds. */
      from?: Date | null;
    }
  /** What is paid for capacity that stands idle, in place of what was paid before. */
  | {
      kind: "stand_by";
      /** The terms; nothing is paid if none is given. */
      terms: readonly (StandByInput)[];
      /** The first day on which it holds. */
      from?: Date | null;
    }
  /** What is paid for the way of participants, in place of what was paid before. */
  | {
      kind: "travel";
      /** The terms; travel is part of prices with an empty list. */
      terms: readonly (TravelPayInput)[];
      /** The first day on which it holds. */
      from?: Date | null;
    }
  /** What participants are ordered at least, in place of what held before. */
  | {
      kind: "guaranteed_minimums";
      /** The minimums; nothing is guaranteed if none is given. */
      minimums: readonly (GuaranteedMinimumInput)[];
      /** The first day on which it holds. */
      from?: Date | null;
    }
  /** A ceiling in CZK: of the framework contract, a lot, or the list `ceilings`, by its id. */
  | {
      kind: "ceiling_value";
      /** Whose it is. */
      of: Id;
      /** The most that may be spent. */
      value: Amount;
      /** The first day on which it holds. */
      from?: Date | null;
    }
  /** A participant is not there: from the first day on it is no party, later it neither offers nor takes orders any more. */
  | {
      kind: "without";
      /** The participant. */
      participant: Id;
      /** The first day on which it is gone. */
      from?: Date | null;
    }
  /** The participant with the greatest value of contracts so far is gone; of equal ones the first of the framework contract. */
  | {
      kind: "without_largest";
      /** The first day on which it is gone. */
      from: Date;
      /** Whether its running contracts end on that day, delivered by their share of days. */
      insolvent?: boolean | null;
    };

/** One change. Where no lot is named it changes every lot in which there is something to change. */
export type Change =
  /** The weight of the price. The other criteria keep their proportions, and all weights their sum: w′ = w·(S − p′)/(S − p). */
  | {
      kind: "price_weight";
      /** The weight, from 0 to the sum of all. */
      weight: Decimal;
      /** The first day on which it holds. */
      from?: Date;
      /** The lot. */
      lot?: Id;
    }
  /** Up to which value a rule of the path takes orders. Rules that begin where it ended begin where it ends now. */
  | {
      kind: "direct_up_to";
      /** The rule of the path; it has an `up_to`. */
      rule: Id;
      /** The value in CZK, above 0. */
      value: Decimal;
      /** The first day on which it holds. */
      from?: Date;
      /** The lot. */
      lot?: Id;
    }
  /** How long offers can be handed in, in every rule that leads to a mini-tender and in lots without a path. */
  | {
      kind: "offer_period";
      /** The period. */
      period: TimeLimit;
      /** The first day on which it holds. */
      from?: Date;
      /** The lot. */
      lot?: Id;
    }
  /** What the maximum unit prices are multiplied by, each rounded half up to 0.01 CZK. */
  | {
      kind: "maximum_price_factor";
      /** The factor, above 0. */
      factor: Decimal;
      /** The first day on which it holds. */
      from?: Date;
      /** The lot. */
      lot?: Id;
      /** The item; all if missing. */
      item?: Id;
    }
  /** What the capacities are multiplied by, each rounded down to 0.01 of a unit. */
  | {
      kind: "capacity_factor";
      /** The factor, 0 or more. */
      factor: Decimal;
      /** The first day on which it holds. */
      from?: Date;
      /** The lot. */
      lot?: Id;
      /** The participant; all if missing. */
      participant?: Id;
    }
  /** Indexation: what maximum unit prices and price annexes are multiplied by, each rounded half up to 0.01 CZK. */
  | {
      kind: "indexation";
      /** The factor, above 0. */
      factor: Decimal;
      /** The first day on which it holds. */
      from?: Date;
      /** The lot. */
      lot?: Id;
    }
  /** On which days of the week calls go out; on any if none is given. */
  | {
      kind: "calls_on";
      /** The days. */
      weekdays: (Weekday)[];
      /** The first day on which it holds. */
      from?: Date;
    }
  /** Whether participants owe acceptance. */
  | {
      kind: "duty_to_accept";
      /** Whether they do. */
      applies: boolean;
      /** The first day on which it holds. */
      from?: Date;
    }
  /** What is paid for capacity that stands idle, in place of what was paid before. */
  | {
      kind: "stand_by";
      /** The terms; nothing is paid if none is given. */
      terms: (StandBy)[];
      /** The first day on which it holds. */
      from?: Date;
    }
  /** What is paid for the way of participants, in place of what was paid before. */
  | {
      kind: "travel";
      /** The terms; travel is part of prices with an empty list. */
      terms: (TravelPay)[];
      /** The first day on which it holds. */
      from?: Date;
    }
  /** What participants are ordered at least, in place of what held before. */
  | {
      kind: "guaranteed_minimums";
      /** The minimums; nothing is guaranteed if none is given. */
      minimums: (GuaranteedMinimum)[];
      /** The first day on which it holds. */
      from?: Date;
    }
  /** A ceiling in CZK: of the framework contract, a lot, or the list `ceilings`, by its id. */
  | {
      kind: "ceiling_value";
      /** Whose it is. */
      of: Id;
      /** The most that may be spent. */
      value: Decimal;
      /** The first day on which it holds. */
      from?: Date;
    }
  /** A participant is not there: from the first day on it is no party, later it neither offers nor takes orders any more. */
  | {
      kind: "without";
      /** The participant. */
      participant: Id;
      /** The first day on which it is gone. */
      from?: Date;
    }
  /** The participant with the greatest value of contracts so far is gone; of equal ones the first of the framework contract. */
  | {
      kind: "without_largest";
      /** The first day on which it is gone. */
      from: Date;
      /** Whether its running contracts end on that day, delivered by their share of days. */
      insolvent: boolean;
    };

/** The ground of a change. What no ground allows is a new call: a request of its own that continues the contract. */
export type ChangeGround =
  /** An option that the framework contract reserved. */
  | "reserved_option"
  /** A change so small that it needs no new call (act 134/2016 Sb. § 222). */
  | "small_change"
  /** Another ground of the act; the reason names it. */
  | "other";

/** What is changed. */
export type ChangeOf =
  /** The total price of the offer, in CZK. */
  | "price"
  /** The value that it offers for a criterion or a feature. */
  | "value"
  /** The weight of a criterion. */
  | "weight";

/** The input of the operation `change_prices`. */
export interface ChangePricesInput {
  /** The framework contract before the change. */
  framework: FrameworkContractInput;
  /** The first day of the new prices: within the term, and later than the last change of each price. */
  from: Date;
  /** The change. */
  change: FrameworkPriceChangeInput;
  /** Which prices change; all where missing. */
  only?: PriceSelectionInput | null;
  /** Why; kept with the new versions of the annexes. */
  because?: Text | null;
}

/**
 * The limits of changes to a partial contract. Each ground has its own; all changes on one ground are added up, whatever
 * their sign, and held against it.
 *
 * How much a change is worth is the absolute difference of the prices (our choice).
 */
export interface ChangeTermsInput {
  /** What small changes may add up to, in percent of the price as it was concluded. */
  small_change_percent?: Amount | null;
  /** What the reserved option may add up to, in percent of the price as it was concluded. */
  reserved_option_percent?: Amount | null;
  /** By how many days the reserved option may prolong a contract, all its uses together. */
  reserved_option_days?: number | null;
}

/**
 * The limits of changes to a partial contract. Each ground has its own; all changes on one ground are added up, whatever
 * their sign, and held against it.
 *
 * How much a change is worth is the absolute difference of the prices (our choice).
 */
export interface ChangeTerms {
  /** What small changes may add up to, in percent of the price as it was concluded. */
  small_change_percent?: Decimal;
  /** What the reserved option may add up to, in percent of the price as it was concluded. */
  reserved_option_percent?: Decimal;
  /** By how many days the reserved option may prolong a contract, all its uses together. */
  reserved_option_days?: number;
}

/** By which way a document came. */
export type Channel =
  /** A data box (*datová schránka*). */
  | "data_box"
  /** An electronic tool for public contracts. */
  | "electronic_tool"
  /** E-mail. */
  | "email"
  /** On paper, by post or by hand. */
  | "paper"
  /** By telephone, written down. */
  | "telephone";

/** The input of the operation `check`. */
export interface CheckInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** Requests under it. */
  requests?: readonly (RequestInput)[] | null;
  /** The day whose law it is held against, as that of conclusion; the first day of the term if missing. */
  on?: Date | null;
}

/** The input of the operation `check_invoice`. */
export interface CheckInvoiceInput {
  /** The register that the invoices are held against. */
  register: RegisterDocumentInput;
  /** The invoices, in the order in which they would be recorded. */
  invoices: readonly (InvoiceDocumentInput)[];
  /** The moment of the check, at which the events would be recorded; that of the last event of the register if missing. */
  at?: InstantInput | null;
  /** In which role the events would be recorded; `coordinator` if missing. */
  role?: Text | null;
  /** By whom: the number of an employee or a pseudonym, never a name. */
  actor?: Id | null;
  /** To whom the findings say what to do. */
  reader?: InvoiceReader | null;
}

/** An invoice after its check. */
export interface CheckedInvoice {
  /** Its number. */
  number: Reference;
  /** Who invoices. */
  participant: Id;
  /** What was found, in the order of the document. */
  findings: (InvoiceFinding)[];
  /** Its sums. */
  totals: InvoiceTotals;
  /**
   * The events that would record it, one for each contract, after those of the invoices before it; empty where there is an
   * error.
   */
  events: (Event)[];
  /** The invoice that it credits. */
  credit_of?: Reference;
}

/** Invoices after their check. */
export interface CheckedInvoices {
  /** The invoices, in their order. */
  invoices: (CheckedInvoice)[];
  /** How many of them can be recorded as they are. */
  recordable: number;
  /** How many have an error. */
  refused: number;
}

/** What a framework contract does with a parameter of the law. */
export type ChoiceKind =
  /** It binds itself to the parameter, however sure we are of it. */
  | "adopt"
  /** It says why the parameter does not stand in the way; what is found under it becomes a note. */
  | "override";

/** Where a rule stands, and how sure we are. */
export interface Citation {
  /** The parameter. */
  parameter: Text;
  /** The provision. */
  provision: Text;
  /** How sure we are. */
  confidence: Confidence;
}

/**
 * How points and price become the figure that is ranked.
 *
 * "Quality" is the sum of the points of all criteria that are not the price, its share that sum divided by their weights.
 */
export type CombineInput =
  /** The sum of all points, highest first: the usual case. Example: 60 + 30 = 90. */
  | {
      kind: "weighted_sum";
    }
  /** The price alone, lowest first. Points are computed for reading only. */
  | {
      kind: "lowest_price";
    }
  /**
   * Quality ÷ price × `scale`, highest first (German *einfache Richtwertmethode*, `UfAB`). Example: 75 points for
   * 74,000 CZK with scale 1,000,000: 1013.51. Undefined where a price is 0.
   */
  | {
      kind: "quotient";
      /** A factor for reading; above 0. Default 1. */
      scale?: Amount | null;
    }
  /**
   * As `quotient`, but among the offers at or above best·(1 − percent/100) another figure decides (German *erweiterte
   * Richtwertmethode*): they come first, ordered by `decide_by`, then by the quotient; the others follow by quotient.
   */
  | {
      kind: "quotient_band";
      /** The width of the band in percent, 0 to 100. */
      percent: Amount;
      /** `price` (lower first), `quality` (higher first) or the id of a criterion (more points first). */
      decide_by: Id;
    }
  /**
   * Price ÷ share of quality, lowest first. Example: 400 CZK with 80 of 100 points: 500. Undefined where the share is
   * not above 0.
   */
  | {
      kind: "price_per_quality";
    }
  /**
   * Price − Σ worth·(points/weight), lowest first; may be negative (Dutch *gunnen op waarde*). Example: 80,000 CZK with
   * 60 % of a criterion worth 2,500: 78,500.
   */
  | {
      kind: "quality_money";
      /** What full points of a criterion are worth, in CZK. */
      worth: { readonly [name: string]: Amount };
    }
  /**
   * Price·(1 + missing share of quality·(weight of quality/weight of price)), lowest first (Norwegian practice).
   * Example: 1000 CZK, 60/40, 30 of 40 points: 1000·(1 + 0.25·40/60) = 1166.67. Undefined where a weight is 0.
   */
  | {
      kind: "price_uplift";
    }
  /**
   * Price/(1 + Σv/(1 − Σbest)), lowest first, v being the values of the features (`ProZorro`). Example: best 0.15 and
   * 0.15, chosen 0.1 and 0.1, price 499: 499/(9/7) = 388.11.
   */
  | {
      kind: "feature_coefficient";
      /** The best value of each feature, 0 or more, together below 1. */
      best: { readonly [name: string]: Amount };
    };

/**
 * How points and price become the figure that is ranked.
 *
 * "Quality" is the sum of the points of all criteria that are not the price, its share that sum divided by their weights.
 */
export type Combine =
  /** The sum of all points, highest first: the usual case. Example: 60 + 30 = 90. */
  | {
      kind: "weighted_sum";
    }
  /** The price alone, lowest first. Points are computed for reading only. */
  | {
      kind: "lowest_price";
    }
  /**
   * Quality ÷ price × `scale`, highest first (German *einfache Richtwertmethode*, `UfAB`). Example: 75 points for
   * 74,000 CZK with scale 1,000,000: 1013.51. Undefined where a price is 0.
   */
  | {
      kind: "quotient";
      /** A factor for reading; above 0. Default 1. */
      scale?: Decimal;
    }
  /**
   * As `quotient`, but among the offers at or above best·(1 − percent/100) another figure decides (German *erweiterte
   * Richtwertmethode*): they come first, ordered by `decide_by`, then by the quotient; the others follow by quotient.
   */
  | {
      kind: "quotient_band";
      /** The width of the band in percent, 0 to 100. */
      percent: Decimal;
      /** `price` (lower first), `quality` (higher first) or the id of a criterion (more points first). */
      decide_by: Id;
    }
  /**
   * Price ÷ share of quality, lowest first. Example: 400 CZK with 80 of 100 points: 500. Undefined where the share is
   * not above 0.
   */
  | {
      kind: "price_per_quality";
    }
  /**
   * Price − Σ worth·(points/weight), lowest first; may be negative (Dutch *gunnen op waarde*). Example: 80,000 CZK with
   * 60 % of a criterion worth 2,500: 78,500.
   */
  | {
      kind: "quality_money";
      /** What full points of a criterion are worth, in CZK. */
      worth: { [name: string]: Decimal };
    }
  /**
   * Price·(1 + missing share of quality·(weight of quality/weight of price)), lowest first (Norwegian practice).
   * Example: 1000 CZK, 60/40, 30 of 40 points: 1000·(1 + 0.25·40/60) = 1166.67. Undefined where a weight is 0.
   */
  | {
      kind: "price_uplift";
    }
  /**
   * Price/(1 + Σv/(1 − Σbest)), lowest first, v being the values of the features (`ProZorro`). Example: best 0.15 and
   * 0.15, chosen 0.1 and 0.1, price 499: 499/(9/7) = 388.11.
   */
  | {
      kind: "feature_coefficient";
      /** The best value of each feature, 0 or more, together below 1. */
      best: { [name: string]: Decimal };
    };

/** The input of the operation `compare`: runs of the same scenario, seed and policies. */
export interface CompareInput {
  /** The runs, in any order; together they have every replication from the first to the last once. */
  runs: readonly (SimulationInput)[];
  /** The policy that the others are compared with; the first if missing. */
  against?: Id | null;
}

/**
 * A comparison that a price failed, with everything to compute it again:
 * deviation = 100 · (reference − price) / base, held against the limit.
 */
export interface Comparison {
  /** The kind of the rule. */
  rule: string;
  /** What the reference is: `mean`, `median`, `next`, `ceiling`, `lowest_other`, `other`, `mean_above_half`. */
  against: string;
  /** The price compared with, in CZK. */
  reference: Figure;
  /** What the percent are taken of, in CZK: the reference, the own price or the ceiling. */
  base: Figure;
  /** The deviation from which on a price is flagged, in percent of the base. */
  limit: Figure;
  /** Whether a deviation of exactly the limit is flagged. */
  inclusive: boolean;
  /** The price in CZK that lies on the limit. */
  threshold: Figure;
  /** How far the price is below the reference, in percent of the base; missing where the base is an own price of 0. */
  deviation?: Figure;
  /** Further figures on the way to the reference or the limit, by name; the preset says which. */
  workings?: { [name: string]: Figure };
}

/** How sure we are of a statement about the law. */
export type Confidence =
  /** The provision itself, or an official notice with the value, was read. */
  | "A"
  /** A secondary source was read. */
  | "B"
  /** General knowledge, not verified. */
  | "C"
  /** Derived by us from facts of A or B. */
  | "D";

/** What a request continues: a contract of an earlier request, and who delivers it. */
export interface ContinuationInput {
  /** The earlier request. */
  request: Id;
  /** Who delivers it. */
  participant: Id;
  /** Which of its contracts, from 1. */
  number?: Ordinal | null;
}

/** What a request continues: a contract of an earlier request, and who delivers it. */
export interface Continuation {
  /** The earlier request. */
  request: Id;
  /** Which of its contracts, from 1. */
  number: Ordinal;
  /** Who delivers it. */
  participant: Id;
}

/** Something to be noticed about a contract: a code with its numbers, and where the rule stands. */
export interface ContractFinding {
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
  /** Where the rule stands, and how sure we are; missing where the framework contract or arithmetic is the source. */
  citation?: Citation;
}

/** the format of the document; an older one is read, a newer one refused */
export type ContractFormat = "minitendr.contract.v1";

/** One line of a partial contract. */
export interface ContractLineInput {
  /** The item of the lot. */
  item: Id;
  /** What is counted. */
  unit: Unit;
  /** How much is ordered, above 0. */
  quantity: Amount;
  /**
   * The price of a unit in CZK, without value added tax. Where offers include the tax it is the offered price without it,
   * rounded half up to 0.01: the one place where it is rounded. Otherwise it is the offered price to the last digit.
   */
  unit_price: Amount;
  /** The rate of value added tax, 0 to 100; missing where the line is exempt or the rate is not stated, which counts as 0. */
  vat_percent?: Amount | null;
}

/** One line of a partial contract. */
export interface ContractLine {
  /** The item of the lot. */
  item: Id;
  /** What is counted. */
  unit: Unit;
  /** How much is ordered, above 0. */
  quantity: Decimal;
  /**
   * The price of a unit in CZK, without value added tax. Where offers include the tax it is the offered price without it,
   * rounded half up to 0.01: the one place where it is rounded. Otherwise it is the offered price to the last digit.
   */
  unit_price: Decimal;
  /** The rate of value added tax, 0 to 100; missing where the line is exempt or the rate is not stated, which counts as 0. */
  vat_percent?: Decimal;
}

/** A partial contract by its request and its number. */
export interface ContractNameInput {
  /** The request. */
  request: Id;
  /** Which of its contracts, from 1. */
  number?: Ordinal | null;
}

/** A partial contract by its request and its number. */
export interface ContractName {
  /** The request. */
  request: Id;
  /** Which of its contracts, from 1. */
  number: Ordinal;
}

/** Where a partial contract stands. The stages follow from the events; nobody sets them. */
export type ContractStage =
  /** Awarded and written down, not signed yet. It holds money and capacity all the same. */
  | "drafted"
  /** Signed, and waiting for its publication, where that is a condition of effect. */
  | "signed"
  /** In effect; nothing was delivered yet. */
  | "effective"
  /** Work is under way. */
  | "active"
  /** Everything was delivered. */
  | "completed"
  /** The work never began. */
  | "not_started"
  /** The work ended before its time. */
  | "ended_early"
  /** Cancelled, or a draft whose award was annulled. */
  | "cancelled";

/** Where a partial contract stands. */
export interface ContractState {
  /**
   * The contract with the lines, the price and the period that it has now; what it had before stands in the events. Where
   * it was changed, its price with value added tax is that of its new lines.
   */
  contract: PartialContract;
  /** Where it stands. */
  stage: ContractStage;
  /** Its price as it was concluded, before any change, in CZK. */
  concluded_price: Decimal;
  /**
   * What of its price is bound: all of it, or what was delivered once it ended; in CZK, as all money here without value
   * added tax.
   */
  committed: Decimal;
  /** Delivered, in CZK: quantities by unit prices; the price of the contract when all of it is. */
  delivered: Decimal;
  /** Invoiced, in CZK. */
  invoiced: Decimal;
  /** Paid, in CZK. */
  paid: Decimal;
  /** How it ended; missing while it runs. */
  ended?: HowEnded;
  /** Whether its award was annulled while it was a draft. */
  annulled?: boolean;
  /** When it was signed. */
  signed_at?: Instant;
  /** Its publication in the register of contracts, where the law asks for one. */
  publication?: PublicationState;
  /** The day from which it is in effect. */
  effective_from?: Date;
  /** The first day on which something was delivered. */
  first_delivery?: Date;
  /** The units delivered, by item; empty where no deliveries were recorded. */
  delivered_by_item?: { [name: string]: Decimal };
  /** Of these, visits to which the family did not come. */
  missed_by_item?: { [name: string]: Decimal };
  /** What missed visits and days of absence took off the value delivered, by item, in CZK. */
  deducted_by_item?: { [name: string]: Decimal };
  /** What the office accepted, by item. */
  accepted_by_item?: { [name: string]: Decimal };
  /** The invoices that have a number. */
  invoices?: (InvoiceState)[];
  /** What clients paid themselves, in CZK; it is no part of what is invoiced. */
  client_paid?: Decimal;
  /** Its changes, added up by their grounds, each with its limit. */
  changes?: (GroundTotal)[];
  /** The contracts of new calls that continue it. */
  continued_by?: (ContractName)[];
  /** What is to be noticed about it; nothing of it stops anything. */
  findings?: (ContractFinding)[];
}

/** A step in what things cost: from a day on the costs of all providers are other ones. */
export interface CostShiftInput {
  /** The first day of the new level, which then stays. */
  from: Date;
  /** What costs are multiplied by, above 0; several shifts that have begun are multiplied. */
  factor: Amount;
}

/** A step in what things cost: from a day on the costs of all providers are other ones. */
export interface CostShift {
  /** The first day of the new level, which then stays. */
  from: Date;
  /** What costs are multiplied by, above 0; several shifts that have begun are multiplied. */
  factor: Decimal;
}

/**
 * A unit after a number, by the plural categories of the Unicode CLDR, which programs find for a number by its language:
 * *1 hodina, 2 hodiny, 1,5 hodiny, 5 hodin*. English has `one` and `other`; its other two are the plural.
 */
export interface CountedUnit {
  /** After 1. */
  one: Message;
  /** After 2 to 4. */
  few: Message;
  /** After a number with decimals. */
  many: Message;
  /** After 0, and from 5 on. */
  other: Message;
}

/**
 * A credential of a participant, with its validity.
 *
 * A registration of a social service (act 108/2006 Sb., §§ 78–85) is for a kind of service in a form; an authorisation for
 * social and legal protection of children (act 359/1999 Sb., § 48) has no form.
 */
export interface CredentialInput {
  /** The kind. */
  kind: CredentialKind;
  /** For what: a kind of service, a scope of the authorisation. */
  scope: Id;
  /** The first valid day. */
  from: Date;
  /** The form of service, where it is for one. */
  form?: ServiceForm | null;
  /** The last valid day; missing while it has none. */
  to?: Date | null;
}

/**
 * A credential of a participant, with its validity.
 *
 * A registration of a social service (act 108/2006 Sb., §§ 78–85) is for a kind of service in a form; an authorisation for
 * social and legal protection of children (act 359/1999 Sb., § 48) has no form.
 */
export interface Credential {
  /** The kind. */
  kind: CredentialKind;
  /** For what: a kind of service, a scope of the authorisation. */
  scope: Id;
  /** The first valid day. */
  from: Date;
  /** The form of service, where it is for one. */
  form?: ServiceForm;
  /** The last valid day; missing while it has none. */
  to?: Date;
}

/** A credential that a lot may require of its participants. */
export type CredentialKind =
  /** Registration of a social service (act 108/2006 Sb., §§ 78–85), for a kind and a form. */
  | "social_service_registration"
  /** Authorisation for social and legal protection of children (act 359/1999 Sb., § 48), for a scope. */
  | "child_protection_authorisation"
  /** Anything else that the framework names by its scope. */
  | "other";

/** One criterion of a scheme. */
export interface CriterionInput {
  /** The id; for a value also the name under which offers give it. */
  id: Id;
  /** What it looks at. */
  of: Of;
  /** Which figures are better. */
  better: Better;
  /** The most points that it gives, 0 or more. */
  weight: Amount;
  /** How the figure becomes points. */
  formula: FormulaInput;
  /** What people call it; its id where missing. */
  name?: Text | null;
  /** The least points that an offer needs, after rounding where points are rounded. */
  minimum_points?: Amount | null;
  /**
   * The step in which figures of the criterion are given, above 0; 0.01 if missing. No offer is held against it: it is the
   * grid on which the smallest change is looked for that would have changed an award.
   */
  step?: Amount | null;
}

/** One criterion of a scheme. */
export interface Criterion {
  /** The id; for a value also the name under which offers give it. */
  id: Id;
  /** What it looks at. */
  of: Of;
  /** Which figures are better. */
  better: Better;
  /** The most points that it gives, 0 or more. */
  weight: Decimal;
  /** How the figure becomes points. */
  formula: Formula;
  /** What people call it; its id where missing. */
  name?: Text;
  /** The least points that an offer needs, after rounding where points are rounded. */
  minimum_points?: Decimal;
  /**
   * The step in which figures of the criterion are given, above 0; 0.01 if missing. No offer is held against it: it is the
   * grid on which the smallest change is looked for that would have changed an award.
   */
  step?: Decimal;
}

/** How the points of one criterion were given. */
export interface CriterionWorking {
  /** The criterion. */
  criterion: Id;
  /**
   * The formula with symbols: `W` the weight, `x` the figure of the offer, `best`, `worst` and `mean` of the reference
   * set, `B` the highest admissible price; other names are parameters of the formula.
   */
  formula: string;
  /** The weight. */
  weight: Decimal;
  /** The points, by offer in byte order. */
  points: (PointsLine)[];
  /** What the formula takes from all offers; missing where it looks at none but the offer itself. */
  reference?: ReferenceFigures;
  /** The highest admissible price in CZK, where the formula asks for it. */
  ceiling?: Decimal;
}

/** a day, such as 2014-03-03 */
export type Date = string;

/** a day such as 2014-03-03, or a moment with its offset such as 2014-03-03T09:00:00+01:00 */
export type DateOrInstantInput = string | globalThis.Date;

/** a day such as 2014-03-03, or a moment with its offset such as 2014-03-03T09:00:00+01:00 */
export type DateOrInstant = string;

/** When a time limit ends. */
export interface Deadline {
  /** The last day, which counts until its end; a moment where the time limit is in hours. */
  date: DateOrInstant;
  /** The Saturday, Sunday or holiday from which the last day moved; missing where it did not. */
  moved_from?: Date;
}

/** The input of the operation `deadline`. */
export interface DeadlineInput {
  /** The event from which the time limit runs: its day, or its moment. */
  from: DateOrInstantInput;
  /** How long the time limit is. */
  period: TimeLimitInput;
  /** Whose working days and holidays. */
  calendar: Calendar;
}

/**
 * A decision on one request: the outcome with every reason, what was found about offers, the evaluation, and the partial
 * contracts.
 */
export interface Decision {
  /** The framework contract. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The request. */
  request: Id;
  /** The version of the request. */
  request_version: number;
  /** Where the service is needed. */
  place: Place;
  /** The moment of the decision. */
  at: Instant;
  /** The rules of the path by which it went, in that order; none where the lot declares no path. */
  rules: (Id)[];
  /** Who was asked directly, in that order; the last may still be to ask, or to answer. */
  asked: (Asked)[];
  /** The offers, by id. */
  offers: (OfferSummary)[];
  /** How it ended. */
  outcome: Outcome;
  /** The offers between which nothing decides, when it is undecided. */
  undecided: (Id)[];
  /** Why it ended so. */
  reasons: (DecisionReason)[];
  /** What was found about single offers, and warnings that decide nothing. */
  findings: (DecisionReason)[];
  /** What nobody takes, where a part is awarded. The request has ended with it: the rest goes on by a request of its own. */
  unmet: (ItemQuantity)[];
  /** What was awarded. */
  contracts: (PartialContract)[];
  /**
   * Who gets the contract, when it is awarded; after a refusal another one than the first of the evaluation. Where it is
   * shared, the first of those that share it.
   */
  winner?: Winner;
  /** The evaluation, when it came to one. */
  evaluation?: Evaluation;
  /** The prices that look abnormally low, when the lot has a rule. */
  abnormally_low?: AbnormallyLow;
}

/** A reason in a decision: a code with its numbers, whom it is about, and where it stands. */
export interface DecisionReason {
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
  /** The offer that it is about, if it is about one. */
  offer?: Id;
  /** The participant that it is about, where it is about one and no offer. */
  participant?: Id;
  /** Where the rule stands, and how sure we are; missing where the framework contract or arithmetic is the source. */
  citation?: Citation;
}

/** What becomes of the turn of somebody who declines. */
export type Declined =
  /** They stay where they are in the queue, and are asked first for the next order. */
  | "keep_turn"
  /** They go to the back, as if they had accepted. */
  | "lose_turn";

/** What a table of deliveries says. */
export interface DeliveriesRead {
  /** An event `delivered` for each contract, ready for a register; one of which a row is wrong is left out. */
  events: (Event)[];
  /** The rows of each, as spreadsheets count, from 1. */
  rows: ((number)[])[];
  /** What was found and what was assumed, by rows. */
  findings: (TableFinding)[];
}

/** A table of what was delivered: the input of the operation `deliveries_from_table`. */
export interface DeliveriesTableInput {
  /** The rows of the table from its first, each a list of cells. */
  rows: readonly (readonly (CellInput)[])[];
  /** When it is recorded: the moment of every event. */
  at: InstantInput;
  /** Who records, in which role. */
  role: Text;
  /** What columns mean, by their names as they stand in the table: the name of a field, or `nothing`. */
  columns?: { readonly [name: string]: Id } | null;
  /** The framework contract, in which items are looked up; without it ids are taken as they stand. */
  framework?: FrameworkContractInput | null;
  /** The file that it comes from. */
  source?: TableSourceInput | null;
}

/** So much of an item as was delivered: on a day, by a worker, with its place in the records of who delivers. */
export interface DeliveryLineInput {
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item; above 0. */
  quantity: Amount;
  /** On which day, within the period of the contract. */
  day?: Date | null;
  /** By which worker: a pseudonym, never a name. */
  worker?: Id | null;
  /**
   * The record of the performance that the participant keeps. One record counts once, in whatever contract and from
   * whatever source it is paid.
   */
  record?: Reference | null;
  /** The worker came and the family did not: it is paid as the item says (`missed_visit_percent`). */
  missed?: boolean | null;
  /** On how many days the child was absent, where availability is paid for; each takes off `absent_day_deduction`. */
  absent_days?: number | null;
}

/** So much of an item as was delivered: on a day, by a worker, with its place in the records of who delivers. */
export interface DeliveryLine {
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item; above 0. */
  quantity: Decimal;
  /** On which day, within the period of the contract. */
  day?: Date;
  /** By which worker: a pseudonym, never a name. */
  worker?: Id;
  /**
   * The record of the performance that the participant keeps. One record counts once, in whatever contract and from
   * whatever source it is paid.
   */
  record?: Reference;
  /** The worker came and the family did not: it is paid as the item says (`missed_visit_percent`). */
  missed?: boolean;
  /** On how many days the child was absent, where availability is paid for; each takes off `absent_day_deduction`. */
  absent_days?: number;
}

/**
 * A stream of requests: of one office for one item, or as they were recorded.
 *
 * Source of the shape: notifications to child protection come in waves and shift in level after reports in the press
 * (Mansell on New Zealand; Bywaters and others on England); groups of siblings make a compound process.
 */
export interface DemandInput {
  /**
   * The id, at most 40 characters; the requests are `<id>-1`, `<id>-2` and so on, and those that ask again for the work of
   * the second `<id>-2+1`, `<id>-2+2` and so on.
   */
  id: Id;
  /** When requests come. */
  arrivals: ArrivalsInput;
  /** What they ask for. */
  requests: RequestSourceInput;
  /**
   * What the rate is multiplied by in each month, twelve figures from January on; 1 if none is given. They are not scaled:
   * with a mean of 1 the rate of the year stays.
   */
  months?: readonly (Amount)[] | null;
  /** What it is multiplied by on each weekday, seven figures from Monday on; 1 if none is given. */
  weekdays?: readonly (Amount)[] | null;
  /** Level shifts; several that have begun are multiplied. */
  shifts?: readonly (DemandShiftInput)[] | null;
  /** How often the work is asked for again after its end; never if missing. */
  again?: AgainInput | null;
}

/**
 * A stream of requests: of one office for one item, or as they were recorded.
 *
 * Source of the shape: notifications to child protection come in waves and shift in level after reports in the press
 * (Mansell on New Zealand; Bywaters and others on England); groups of siblings make a compound process.
 */
export interface Demand {
  /**
   * The id, at most 40 characters; the requests are `<id>-1`, `<id>-2` and so on, and those that ask again for the work of
   * the second `<id>-2+1`, `<id>-2+2` and so on.
   */
  id: Id;
  /** When requests come. */
  arrivals: Arrivals;
  /** What they ask for. */
  requests: RequestSource;
  /**
   * What the rate is multiplied by in each month, twelve figures from January on; 1 if none is given. They are not scaled:
   * with a mean of 1 the rate of the year stays.
   */
  months?: (Decimal)[];
  /** What it is multiplied by on each weekday, seven figures from Monday on; 1 if none is given. */
  weekdays?: (Decimal)[];
  /** Level shifts; several that have begun are multiplied. */
  shifts?: (DemandShift)[];
  /** How often the work is asked for again after its end; never if missing. */
  again?: Again;
}

/** Fitted parameters, and what the data cannot tell. */
export interface DemandFit {
  /** By lot, item and municipality, in the order of their ids. */
  demand: (FittedDemand)[];
  /** By published totals. */
  totals: (FittedTotals)[];
  /** What the data cannot tell, and what was left out. */
  notes: (FitNote)[];
}

/** A level shift: from a day on there are more requests, or fewer. */
export interface DemandShiftInput {
  /** The first day of the new level, which then stays. */
  from: Date;
  /** What the rate is multiplied by, 0 or more. */
  factor: Amount;
}

/** A level shift: from a day on there are more requests, or fewer. */
export interface DemandShift {
  /** The first day of the new level, which then stays. */
  from: Date;
  /** What the rate is multiplied by, 0 or more. */
  factor: Decimal;
}

/** The first thing that is not as it should be. */
export interface Difference {
  /** Where in the certificate, as a JSON pointer (RFC 6901). */
  path: string;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
}

/** a SHA-256 digest, 64 small hexadecimal digits */
export type Digest = string;

/** What a participant took by direct awards in a lot, as it was awarded: what ends early still counts. */
export interface DirectHistoryInput {
  /** How many orders. */
  orders?: number | null;
  /** Their value in CZK at framework prices, with or without value added tax as the scheme of the lot says. */
  value?: Amount | null;
  /** Their quantities by item. */
  quantities?: { readonly [name: string]: Amount } | null;
  /** Its place in the queue of a rotation, where it has gone to the back; the greater the further behind. */
  turn?: number | null;
  /** The days on which it declined without a good reason, or did not answer in time, since its last suspension. */
  declined_on?: readonly (Date)[] | null;
}

/** What a participant took by direct awards in a lot, as it was awarded: what ends early still counts. */
export interface DirectHistory {
  /** How many orders. */
  orders: number;
  /** Their value in CZK at framework prices, with or without value added tax as the scheme of the lot says. */
  value: Decimal;
  /** Their quantities by item. */
  quantities?: { [name: string]: Decimal };
  /** Its place in the queue of a rotation, where it has gone to the back; the greater the further behind. */
  turn?: number;
  /** The days on which it declined without a good reason, or did not answer in time, since its last suspension. */
  declined_on?: (Date)[];
}

/** An order that goes to one participant. */
export interface DirectOrderInput {
  /** The value in CZK; needed where a rule reckons in it. */
  value?: Amount | null;
  /** How much is ordered, above 0; needed where a rule reckons in it, and where somebody has a capacity. */
  quantity?: Amount | null;
  /** Who will decline if asked, each once. */
  declined_by?: readonly (Id)[] | null;
  /** What it is drawn by; needed for `draw`. */
  draw?: OrderDrawInput | null;
  /** What is preferred, with its weight above 0; only `by_need` looks at it. */
  preferences?: { readonly [name: string]: Amount } | null;
  /** Who goes on with the work; needed for `same_participant`. */
  participant?: Id | null;
}

/** An order that goes to one participant. */
export interface DirectOrder {
  /** The value in CZK; needed where a rule reckons in it. */
  value?: Decimal;
  /** How much is ordered, above 0; needed where a rule reckons in it, and where somebody has a capacity. */
  quantity?: Decimal;
  /** Who will decline if asked, each once. */
  declined_by?: (Id)[];
  /** What it is drawn by; needed for `draw`. */
  draw?: OrderDraw;
  /** What is preferred, with its weight above 0; only `by_need` looks at it. */
  preferences?: { [name: string]: Decimal };
  /** Who goes on with the work; needed for `same_participant`. */
  participant?: Id;
}

/**
 * How orders go to participants without reopening the competition.
 *
 * Whoever has less capacity left than the order needs is passed over. Whoever declines is not asked again for the same
 * order; the next is asked, until somebody accepts.
 */
export type DirectRuleInput =
  /**
   * Every order goes to the first in rank that accepts.
   *
   * Formula: the lowest rank. Source: section 134 of the Czech act 134/2016; ranked call-offs. Example: A declines, B
   * gets the order; the next order is offered to A again. Undefined without ranks or with equal ones, which are errors.
   */
  | {
      kind: "cascade";
    }
  /**
   * In turn: whoever accepts goes to the back of a queue that begins in order of rank.
   *
   * Formula: the first of the queue. Source: rotation (taxi rank) of framework agreements. Example: A, B, C get one each,
   * then A again. Undefined without ranks or with equal ones, which are errors.
   */
  | {
      kind: "rotation";
      /** What becomes of the turn of somebody who declines. */
      declined: Declined;
    }
  /**
   * To whoever is furthest behind the agreed share.
   *
   * Formula: the largest s·(t + order) − awarded, s the share, t all that has been awarded so far, initial amounts
   * included; equal ones by rank. Source: largest deficit, as in the documentation of Dynamics 365 on several vendors.
   * Example: shares 0.5 and 0.3 and 0.2 by count: A, B, C, A, A, B, A, C, B, A. Undefined where shares do not add up to 1,
   * which is an error.
   */
  | {
      kind: "target_shares";
      /** In what shares are reckoned. */
      measure: Measure;
    }
  /**
   * To whoever has been awarded least.
   *
   * Formula: the least awarded; equal ones by rank. Source: least cumulative value, a rule of framework agreements.
   * Example: A has 2, B none, C 1: B, B, C, A. Undefined without ranks or with equal ones, which are errors.
   */
  | {
      kind: "least_awarded";
      /** In what it is reckoned. */
      measure: Measure;
    }
  /**
   * To the lowest price of the framework contract.
   *
   * Formula: the lowest price; equal ones by `ties`, then by rank. Source: direct award of `RM3830` (Crown Commercial
   * Service). Example: 420, 399.90 and 400: the second is asked, then the third. Undefined where a price is missing, or
   * where a tie is left and ranks are missing or equal, which are errors.
   */
  | {
      kind: "lowest_price";
      /** How equal prices are settled before the rank: `lower_id` and `draw` (`lower_price` settles nothing here). */
      ties?: readonly (TieRuleInput)[] | null;
    }
  /**
   * In the order of a public draw, made anew for every order.
   *
   * Formula: all participants that may be asked, by id in byte order, are the pool, and all are drawn. Source: RFC 3797
   * for `rfc3797`; `sha256` is defined by this engine. Example: A, B and C with the source `["7"]` under `rfc3797` are
   * drawn in one order that everybody can repeat. Undefined without sources, which is an error of the order.
   */
  | {
      kind: "draw";
      /** How it is drawn. */
      algorithm: Algorithm;
    }
  /**
   * To whoever has most of what is preferred.
   *
   * Formula: the largest Σ of the weights of the preferred attributes that the participant has; equal ones by rank. What
   * is needed and not only preferred is no matter of order: who does not have it is not asked. Source: our choice;
   * choice by the need of the child under section 134 of the Czech act 134/2016 asks for a rule known beforehand.
   * Example: a garden weighs 2, a dog 1: A has the dog, B the garden, B is asked first. Undefined without ranks or with
   * equal ones, which are errors.
   */
  | {
      kind: "by_need";
    }
  /**
   * To the participant that the order names, and to nobody else: the same worker goes on.
   *
   * Formula: none. Source: continuity as a trigger declared in the framework, our choice. Example: the order continues a
   * contract of B, B is asked. Undefined where the order names nobody, which is an error.
   */
  | {
      kind: "same_participant";
    };

/**
 * How orders go to participants without reopening the competition.
 *
 * Whoever has less capacity left than the order needs is passed over. Whoever declines is not asked again for the same
 * order; the next is asked, until somebody accepts.
 */
export type DirectRule =
  /**
   * Every order goes to the first in rank that accepts.
   *
   * Formula: the lowest rank. Source: section 134 of the Czech act 134/2016; ranked call-offs. Example: A declines, B
   * gets the order; the next order is offered to A again. Undefined without ranks or with equal ones, which are errors.
   */
  | {
      kind: "cascade";
    }
  /**
   * In turn: whoever accepts goes to the back of a queue that begins in order of rank.
   *
   * Formula: the first of the queue. Source: rotation (taxi rank) of framework agreements. Example: A, B, C get one each,
   * then A again. Undefined without ranks or with equal ones, which are errors.
   */
  | {
      kind: "rotation";
      /** What becomes of the turn of somebody who declines. */
      declined: Declined;
    }
  /**
   * To whoever is furthest behind the agreed share.
   *
   * Formula: the largest s·(t + order) − awarded, s the share, t all that has been awarded so far, initial amounts
   * included; equal ones by rank. Source: largest deficit, as in the documentation of Dynamics 365 on several vendors.
   * Example: shares 0.5 and 0.3 and 0.2 by count: A, B, C, A, A, B, A, C, B, A. Undefined where shares do not add up to 1,
   * which is an error.
   */
  | {
      kind: "target_shares";
      /** In what shares are reckoned. */
      measure: Measure;
    }
  /**
   * To whoever has been awarded least.
   *
   * Formula: the least awarded; equal ones by rank. Source: least cumulative value, a rule of framework agreements.
   * Example: A has 2, B none, C 1: B, B, C, A. Undefined without ranks or with equal ones, which are errors.
   */
  | {
      kind: "least_awarded";
      /** In what it is reckoned. */
      measure: Measure;
    }
  /**
   * To the lowest price of the framework contract.
   *
   * Formula: the lowest price; equal ones by `ties`, then by rank. Source: direct award of `RM3830` (Crown Commercial
   * Service). Example: 420, 399.90 and 400: the second is asked, then the third. Undefined where a price is missing, or
   * where a tie is left and ranks are missing or equal, which are errors.
   */
  | {
      kind: "lowest_price";
      /** How equal prices are settled before the rank: `lower_id` and `draw` (`lower_price` settles nothing here). */
      ties: (TieRule)[];
    }
  /**
   * In the order of a public draw, made anew for every order.
   *
   * Formula: all participants that may be asked, by id in byte order, are the pool, and all are drawn. Source: RFC 3797
   * for `rfc3797`; `sha256` is defined by this engine. Example: A, B and C with the source `["7"]` under `rfc3797` are
   * drawn in one order that everybody can repeat. Undefined without sources, which is an error of the order.
   */
  | {
      kind: "draw";
      /** How it is drawn. */
      algorithm: Algorithm;
    }
  /**
   * To whoever has most of what is preferred.
   *
   * Formula: the largest Σ of the weights of the preferred attributes that the participant has; equal ones by rank. What
   * is needed and not only preferred is no matter of order: who does not have it is not asked. Source: our choice;
   * choice by the need of the child under section 134 of the Czech act 134/2016 asks for a rule known beforehand.
   * Example: a garden weighs 2, a dog 1: A has the dog, B the garden, B is asked first. Undefined without ranks or with
   * equal ones, which are errors.
   */
  | {
      kind: "by_need";
    }
  /**
   * To the participant that the order names, and to nobody else: the same worker goes on.
   *
   * Formula: none. Source: continuity as a trigger declared in the framework, our choice. Example: the order continues a
   * contract of B, B is asked. Undefined where the order names nobody, which is an error.
   */
  | {
      kind: "same_participant";
    };

/** How a figure is distributed. Every kind has a mean; figures are in the unit of the field. */
export type DistributionInput =
  /** Always the same figure. */
  | {
      kind: "constant";
      /** The figure, 0 or more. */
      value: Amount;
    }
  /** Every figure between two is as likely. Formula: x = a + (b − a)·u, u uniform on 0 to 1. */
  | {
      kind: "uniform";
      /** The least, 0 or more. */
      from: Amount;
      /** The most, not below the least. */
      to: Amount;
    }
  /** Without memory. Formula, by inversion: x = −m·ln u. */
  | {
      kind: "exponential";
      /** The mean m, above 0. */
      mean: Amount;
    }
  /**
   * A sum of exponential stages, where the shape is whole. Formula: rejection of Marsaglia and Tsang (A simple method for
   * generating gamma variables, ACM TOMS 26, 2000), multiplied by m/k; variance m²/k.
   */
  | {
      kind: "gamma";
      /** The mean m, above 0. */
      mean: Amount;
      /** The shape k, above 0. */
      shape: Amount;
    }
  /**
   * A product of many small effects: prices, durations. Formula: x = exp(μ + σz), σ² = ln(1 + v²), μ = ln m − σ²/2, z
   * normal (Box and Muller, Annals of Mathematical Statistics 29, 1958).
   */
  | {
      kind: "log_normal";
      /** The mean m, above 0. */
      mean: Amount;
      /** The standard deviation divided by the mean, v; 0 or more. */
      variation: Amount;
    }
  /** Counts of events without memory. Formula: how many factors u stay above e⁻ᵐ; a large mean in parts of 16 at most. */
  | {
      kind: "poisson";
      /** The mean m, above 0. */
      mean: Amount;
    }
  /** Counts that vary more than those of Poisson. Formula: Poisson with a mean that is gamma; variance m + m²/k. */
  | {
      kind: "negative_binomial";
      /** The mean m, above 0. */
      mean: Amount;
      /** The dispersion k, above 0; the smaller, the more it varies. */
      dispersion: Amount;
    }
  /** A long tail. Formula, by inversion: x = a·u^(−1/α); mean aα/(α − 1). */
  | {
      kind: "pareto";
      /** The least a, above 0. */
      least: Amount;
      /** The exponent α, above 1: of 1 and less there is no mean. */
      exponent: Amount;
    }
  /** What was seen, each figure as likely as another. */
  | {
      kind: "empirical";
      /** The figures, at least one, 0 or more. */
      values: readonly (Amount)[];
    };

/** How a figure is distributed. Every kind has a mean; figures are in the unit of the field. */
export type Distribution =
  /** Always the same figure. */
  | {
      kind: "constant";
      /** The figure, 0 or more. */
      value: Decimal;
    }
  /** Every figure between two is as likely. Formula: x = a + (b − a)·u, u uniform on 0 to 1. */
  | {
      kind: "uniform";
      /** The least, 0 or more. */
      from: Decimal;
      /** The most, not below the least. */
      to: Decimal;
    }
  /** Without memory. Formula, by inversion: x = −m·ln u. */
  | {
      kind: "exponential";
      /** The mean m, above 0. */
      mean: Decimal;
    }
  /**
   * A sum of exponential stages, where the shape is whole. Formula: rejection of Marsaglia and Tsang (A simple method for
   * generating gamma variables, ACM TOMS 26, 2000), multiplied by m/k; variance m²/k.
   */
  | {
      kind: "gamma";
      /** The mean m, above 0. */
      mean: Decimal;
      /** The shape k, above 0. */
      shape: Decimal;
    }
  /**
   * A product of many small effects: prices, durations. Formula: x = exp(μ + σz), σ² = ln(1 + v²), μ = ln m − σ²/2, z
   * normal (Box and Muller, Annals of Mathematical Statistics 29, 1958).
   */
  | {
      kind: "log_normal";
      /** The mean m, above 0. */
      mean: Decimal;
      /** The standard deviation divided by the mean, v; 0 or more. */
      variation: Decimal;
    }
  /** Counts of events without memory. Formula: how many factors u stay above e⁻ᵐ; a large mean in parts of 16 at most. */
  | {
      kind: "poisson";
      /** The mean m, above 0. */
      mean: Decimal;
    }
  /** Counts that vary more than those of Poisson. Formula: Poisson with a mean that is gamma; variance m + m²/k. */
  | {
      kind: "negative_binomial";
      /** The mean m, above 0. */
      mean: Decimal;
      /** The dispersion k, above 0; the smaller, the more it varies. */
      dispersion: Decimal;
    }
  /** A long tail. Formula, by inversion: x = a·u^(−1/α); mean aα/(α − 1). */
  | {
      kind: "pareto";
      /** The least a, above 0. */
      least: Decimal;
      /** The exponent α, above 1: of 1 and less there is no mean. */
      exponent: Decimal;
    }
  /** What was seen, each figure as likely as another. */
  | {
      kind: "empirical";
      /** The figures, at least one, 0 or more. */
      values: (Decimal)[];
    };

/** What the percent are taken of. */
export type Divisor =
  /** The reference: a price of 60 is 40 % below 100. */
  | "reference"
  /** The own price: a price of 60 is 66.67 % below 100. Source: guidance of the Dutch `PIANOo`. */
  | "own";

/** What a document is. */
export type DocumentKind =
  /** An offer: sealed until the end of the offer period. */
  | "offer"
  /** The explanation of a price, or of another thing that was asked. */
  | "explanation"
  /** A question on the call, or the answer to one. */
  | "question"
  /** An objection. */
  | "objection"
  /** The confirmation of an order. */
  | "confirmation"
  /** A contract or a change of one. */
  | "contract"
  /** An invoice or a credit note. */
  | "invoice"
  /** Anything else. */
  | "other";

/** A document as it stands: its digest, when it came and when it was opened. */
export interface DocumentState {
  /** Its id. */
  document: Reference;
  /** What it is. */
  document_kind: DocumentKind;
  /** By which way it came. */
  channel: Channel;
  /** The digest of the file. */
  digest: Digest;
  /** When it came. */
  received_at: Instant;
  /** From which participant. */
  participant?: Id;
  /** When it was opened. */
  opened_at?: Instant;
}

/** A draw, complete: the input of the operation `draw`. */
export interface DrawInput {
  /** How the key becomes positions. */
  algorithm: Algorithm;
  /** What nobody knew when the draw was announced, in the order announced; at least one. */
  sources: readonly (SourceInput)[];
  /** What is drawn from. */
  pool: PoolInput;
  /** How many are drawn, from 1 to all. */
  take: number;
  /** What the drawer committed to beforehand; only with `sha256`. */
  salt?: string | null;
}

/** An announced draw. */
export interface DrawCommitmentInput {
  /** How the key becomes positions. */
  algorithm: Algorithm;
  /** What will count as randomness. */
  sources: readonly (NamedSourceInput)[];
  /** What is drawn from. */
  pool: PoolInput;
  /** How many are drawn. */
  take: number;
  /** When it was announced. */
  announced_at: InstantInput;
  /** SHA-256 of the plan as canonical JSON, the salt included. */
  commitment: Digest;
  /** The format of the document. */
  format?: DrawCommitmentFormat | null;
}

/** An announced draw. */
export interface DrawCommitment {
  /** The format of the document. */
  format: DrawCommitmentFormat;
  /** How the key becomes positions. */
  algorithm: Algorithm;
  /** What will count as randomness. */
  sources: (NamedSource)[];
  /** What is drawn from. */
  pool: Pool;
  /** How many are drawn. */
  take: number;
  /** When it was announced. */
  announced_at: Instant;
  /** SHA-256 of the plan as canonical JSON, the salt included. */
  commitment: Digest;
}

/** the format of the document; an older one is read, a newer one refused */
export type DrawCommitmentFormat = "minitendr.draw_commitment.v1";

/** A draw that is to be announced: the input of the operation `commit_draw`. */
export interface DrawPlanInput {
  /** How the key becomes positions. */
  algorithm: Algorithm;
  /** What will count as randomness, in the order in which it makes the key. */
  sources: readonly (NamedSourceInput)[];
  /** What is drawn from. The order counts: the same ids in another order are drawn otherwise. */
  pool: PoolInput;
  /** How many are drawn, from 1 to all. */
  take: number;
  /** When the draw is announced. */
  announced_at: InstantInput;
  /** What the drawer binds itself to, best 32 random bytes as text; secret until the draw is revealed; only with `sha256`. */
  salt?: string | null;
}

/** A draw with everything that it takes to draw anew. */
export interface DrawRecord {
  /** The digest that the drawer was bound by. */
  commitment: Digest;
  /** The sources as one text, from which everybody can repeat the draw. */
  key: string;
  /** In the order in which they were drawn. */
  selected: Selected;
  /** When the draw was made. */
  at: Instant;
}

/** An announced draw with what it was waiting for: the input of the operation `reveal_draw`. */
export interface DrawRevealInput {
  /** The draw as it was announced. */
  announced: DrawCommitmentInput;
  /** What each named source came to, in their order. */
  sources: readonly (SourceInput)[];
  /** When the draw is made. */
  at: InstantInput;
  /** The salt that the drawer bound itself to. */
  salt?: string | null;
}

/** An announced draw with what it was waiting for: the input of the operation `reveal_draw`. */
export interface DrawReveal {
  /** The draw as it was announced. */
  announced: DrawCommitment;
  /** What each named source came to, in their order. */
  sources: (Source)[];
  /** When the draw is made. */
  at: Instant;
  /** The salt that the drawer bound itself to. */
  salt?: string;
}

/** What is left of an agreement. */
export interface Drawdown {
  /** What was agreed less what is confirmed; below 0 where the allowance is drawn on. */
  remaining: Exact;
  /** Whether it can still be ordered from. */
  status: DrawdownStatus;
}

/** The input of the operation `drawdown`. */
export interface DrawdownInput {
  /** What was agreed: a quantity in any one unit, or a value in CZK. */
  agreed: Amount;
  /** The orders, in any order. */
  orders: readonly (DrawdownOrderInput)[];
  /** By how many percent of what was agreed the orders may pass it; 0 where missing. */
  allowance_percent?: Amount | null;
  /** The last valid day; missing where there is none. */
  valid_to?: Date | null;
  /** The day for which the status is asked. There is no clock: without it nothing is expired. */
  on?: Date | null;
}

/** An order under an agreement. */
export interface DrawdownOrderInput {
  /** How much is ordered, in the unit of the agreement. */
  quantity: Amount;
  /** How far it has come. */
  status: OrderStatus;
}

/** An order under an agreement. */
export interface DrawdownOrder {
  /** How much is ordered, in the unit of the agreement. */
  quantity: Decimal;
  /** How far it has come. */
  status: OrderStatus;
}

/** Whether an agreement can still be ordered from. */
export type DrawdownStatus =
  /** Something is left, and the agreement is valid. */
  | "open"
  /** What was agreed is ordered, or more of it within the allowance. */
  | "used_up"
  /** The last valid day is over, whatever is left. */
  | "expired";

/** What was drawn. */
export interface Drawn {
  /** The sources as one text, from which everybody can repeat the draw. */
  key: string;
  /** In the order in which they were drawn. */
  selected: Selected;
}

/** What says until when. */
export type DueBasis =
  /** The law; citation and confidence stand beside it. */
  | "law"
  /** The call of the mini-tender. */
  | "call";

/** Who has to do something. */
export type DueBy =
  /** The authority that holds the framework contract. */
  | "authority"
  /** The office that made the request. */
  | "office"
  /** A participant. */
  | "participant";

/** Something that waits for somebody. Codes never change their meaning; new ones may be added. */
export type DueCode =
  /** A request came and nobody looked at it. */
  | "request_unchecked"
  /** The office was asked to make a request clear. */
  | "clarification_awaited"
  /** A request was checked, and neither called nor decided. */
  | "request_undecided"
  /** A call is out, and its offer period runs. */
  | "call_running"
  /** An offer period ended, and nothing is decided. */
  | "call_ended"
  /** An objection is open. */
  | "objection_open"
  /** An objection was upheld, and the award stands. */
  | "award_to_annul"
  /** An award was annulled, and the request is to be decided again. */
  | "decide_again"
  /** Money is held for a request about which nothing else is known. */
  | "money_reserved"
  /** A contract was awarded and is not signed. */
  | "contract_unsigned"
  /** A contract is signed (or changed) and not published in the register of contracts. */
  | "contract_unpublished"
  /** A contract is signed and not published on the profile of the buyer. */
  | "profile_unpublished"
  /** A duty of the law of which the register does not record whether it was done. */
  | "duty_unrecorded"
  /** The period of a contract in effect began, and nothing is delivered. */
  | "work_not_begun"
  /** The period of a contract is over, and the contract is open. */
  | "contract_not_ended"
  /** Something was delivered and not accepted. */
  | "not_accepted"
  /** Something can be invoiced and is not. */
  | "not_invoiced"
  /** Something was invoiced and not paid. */
  | "not_paid";

/** How much waits for somebody. */
export interface DueCount {
  /** For whom. */
  by: DueBy;
  /** Entries whose time is over. */
  overdue: number;
  /** Entries whose time runs. */
  due: number;
  /** Entries without a time. */
  open: number;
  /** For which participant. */
  participant?: Id;
}

/** Something that waits for somebody. */
export interface DueEntry {
  /** What waits. */
  code: DueCode;
  /** The framework contract. */
  framework: Id;
  /** The request. */
  request: Id;
  /** Who has to do it. */
  by: DueBy;
  /** How pressing it is. */
  state: DueState;
  /** Since when it waits. */
  since: Instant;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  /** The sentence in both languages. */
  message: Message;
  /** Which of its contracts, from 1; missing where it is about the request. */
  number?: Ordinal;
  /** Which participant, where one has to. */
  participant?: Id;
  /** Until when; a last day ends with its last second in Prague. Missing where no source that we know says it. */
  due_at?: Instant;
  /** What says until when. */
  due_by?: DueBasis;
  /** Where the rule stands, and how sure we are. */
  citation?: Citation;
  /** The duty, where it is one of the law. */
  duty?: Duty;
}

/** The input of the operation `due`. */
export interface DueInput {
  /** The registers, one for each framework contract. */
  registers: readonly (RegisterDocumentInput)[];
  /** The moment. What was recorded later does not count. */
  at: InstantInput;
}

/** Everything that is due. */
export interface DueList {
  /** What waits: first what has a time, the earliest first; then the rest, the longest waiting first. */
  entries: (DueEntry)[];
  /**
   * Duties of the law of which no register says whether they were done, in the same order. They may have been, and so are
   * not counted.
   */
  unrecorded: (DueEntry)[];
  /** The entries by whom they wait for: the authority, offices, participants by their ids. */
  counts: (DueCount)[];
}

/** How pressing something is. */
export type DueState =
  /** Its time is over. */
  | "overdue"
  /** Its time runs. */
  | "due"
  /** It waits, and no source that we know gives it a time. */
  | "open";

/** What has to be done about a partial contract. */
export interface Duties {
  /** The duties, in the order in which they usually come. */
  duties: (Duty)[];
}

/** The input of the operation `duties`. */
export interface DutiesInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The partial contract. */
  contract: PartialContractInput;
  /** The day on which it was signed; that of the award if missing. */
  concluded_on?: Date | null;
  /** Who offered in the mini-tender that it came out of, the winner among them; asked for nothing else. */
  offered?: OfferedInput | null;
  /** The last day of the work; the end of its period if missing. */
  performance_ends?: Date | null;
}

/**
 * One thing that has to be done, or may have to be.
 *
 * Its severity is what leaving it undone would be: an error where the law was read (A, B) or the framework contract adopted
 * it, a warning where we are not sure (C, D), a note where the framework contract set it aside.
 */
export interface Duty {
  /** What has to be done. */
  duty: DutyKind;
  /** What leaving it undone would be. */
  severity: Severity;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
  /** Whether the contract has no effect before it is done. */
  condition_of_effect: boolean;
  /** Where it stands, and how sure we are. */
  citation: Citation;
  /** The last day for it (for records, until when they are kept); missing where the law names none. */
  due?: Date;
  /** After this day the contract is void from the start where it is not done; missing where it is not. */
  void_after?: Date;
  /** The participants that it concerns, as far as they are known. */
  participants?: (Id)[];
  /** How many participants it concerns, where that is known. */
  number?: number;
  /** By what the framework contract bound itself to a duty that we are not sure of. */
  adopted_by?: LegalChoice;
  /** By what the framework contract says that it has not to be done. */
  overridden_by?: LegalChoice;
}

/** What has to be done. */
export type DutyKind =
  /** Who was selected, and why, is told to everybody who offered. */
  | "notify"
  /** A direct order begins with a written call to perform. */
  | "written_call"
  /** Whoever takes a direct order confirms it in writing. */
  | "written_confirmation"
  /** The contract is published in the register of contracts. */
  | "contracts_register"
  /** The contract is published on the profile of the buyer. */
  | "buyers_profile"
  /** The result of the call is published. */
  | "result"
  /** The price that was paid is published. */
  | "price_paid"
  /** The records are kept. */
  | "records";

/**
 * How many hours the coordinator works for each thing; 0 for what is missing. Source: our choice; the hours are those that the
 * office measures itself.
 */
export interface EffortInput {
  /** For each day and lot on which calls go out. */
  per_call_day?: Amount | null;
  /** For each call. */
  per_call?: Amount | null;
  /** For each offer. */
  per_offer?: Amount | null;
  /** For each evaluation of offers. */
  per_evaluation?: Amount | null;
  /** For each question whether somebody takes an order. */
  per_question?: Amount | null;
  /** For each contract. */
  per_contract?: Amount | null;
}

/**
 * How many hours the coordinator works for each thing; 0 for what is missing. Source: our choice; the hours are those that the
 * office measures itself.
 */
export interface Effort {
  /** For each day and lot on which calls go out. */
  per_call_day: Decimal;
  /** For each call. */
  per_call: Decimal;
  /** For each offer. */
  per_offer: Decimal;
  /** For each evaluation of offers. */
  per_evaluation: Decimal;
  /** For each question whether somebody takes an order. */
  per_question: Decimal;
  /** For each contract. */
  per_contract: Decimal;
}

/** Who may be called, and why the others may not. */
export interface Eligibility {
  /** The participants that may be called, in byte order. */
  eligible: (Id)[];
  /** For each of the others every code that stands against it in any of its lots, in the order of the codes. */
  reasons: { [name: string]: (ReasonCode)[] };
  /** The reasons with what they speak of: by participant, then by its lots in their order. */
  findings: (Ineligible)[];
}

/** The input of the operation `eligible`. */
export interface EligibleInput {
  /** What is asked for. */
  request: ServiceRequestInput;
  /** The participants, each once. */
  participants: readonly (ProviderInput)[];
}

/** An event in its place, with the digest that holds it there. */
export interface EntryInput {
  /** The format of the entry; one of a newer version is refused. */
  format: EntryFormat;
  /** The place of the event, from 1. */
  number: Ordinal;
  /** What happened. */
  event: EventInput;
  /** The digest of the entry before; for the first, of the framework contract. */
  previous: Digest;
  /** The digest of this entry. */
  digest: Digest;
}

/** An event in its place, with the digest that holds it there. */
export interface Entry {
  /** The format of the entry; one of a newer version is refused. */
  format: EntryFormat;
  /** The place of the event, from 1. */
  number: Ordinal;
  /** What happened. */
  event: Event;
  /** The digest of the entry before; for the first, of the framework contract. */
  previous: Digest;
  /** The digest of this entry. */
  digest: Digest;
}

/** the format of the document; an older one is read, a newer one refused */
export type EntryFormat = "minitendr.entry.v1";

/** Why an input was refused. Codes never change their meaning; new ones may be added. */
export type ErrorCode =
  /** The text is no JSON; reading stops here. */
  | "syntax"
  /**
   * More than is computed: a text longer than 32 MiB, the key of a draw longer than 4,096 bytes, more than 20 offers
   * (or more than 1,000,000 steps of search) for the cheapest split, participants times orders above 10,000,000, 200 rules
   * of a path, or its rules times cases above 500,000, a scheme of more than 200 parts to be looked at by `lint`.
   */
  | "too_large"
  /** More problems than are listed; the reading may have stopped. Always the last one. */
  | "too_many_problems"
  /** Lists and objects stand within each other more than 64 deep. */
  | "nested_too_deeply"
  /** The operation does not exist. */
  | "unknown_operation"
  /** An object names the same key twice. */
  | "duplicate_key"
  /** A field that the object does not have, most often a misspelt one. */
  | "unknown_field"
  /** A field that must be given. */
  | "missing_field"
  /** Of several fields exactly one must be given, and none or more than one is. */
  | "exactly_one"
  /** A value of another JSON type than expected. */
  | "wrong_type"
  /** The `kind` (or the algorithm) of a rule that is not known. */
  | "unknown_kind"
  /** A name out of a closed list that is not in the list. */
  | "unknown_name"
  /** A unit that is not in the catalogue of units. */
  | "unknown_unit"
  /** Units are never converted silently. */
  | "unit_mismatch"
  /** The document is of a format that this version does not know yet. */
  | "newer_format"
  /** The document says that it is something else. */
  | "wrong_format"
  /** A JSON number whose value may have been damaged on the way: an exponent, or more than 15 significant digits. */
  | "inexact_number"
  /** A text that is not of the form `-?digits[.digits]`. */
  | "invalid_decimal"
  /** More digits than an exact decimal holds: 28 significant digits, 28 decimals. */
  | "too_many_digits"
  /** A price or an amount of money below zero. */
  | "negative_price"
  /** A quantity below zero. */
  | "negative_quantity"
  /** A figure outside the limits that the field has. */
  | "out_of_range"
  /** Another weight of a criterion that weighs nothing, or that is the only one that weighs anything. */
  | "weight_fixed"
  /** A column with more or fewer entries than there are offers or tenders. */
  | "different_length"
  /** An id that is empty, longer than 64 characters, or has blanks at its ends or invisible characters. */
  | "invalid_id"
  /** Two things of one list have the same id, or one thing is listed twice. */
  | "duplicate_id"
  /** An identification number of an organisation (IČO) of another form or with a wrong check digit. */
  | "invalid_ico"
  /** A region that is not a code of level 3 (NUTS 3). */
  | "invalid_region"
  /** A municipality with extended powers that is not a code of four digits. */
  | "invalid_municipality"
  /** A date of another form than `2014-03-03`, or a day that does not exist. */
  | "invalid_date"
  /** An instant without its offset, or of another form than `2014-03-03T09:00:00+01:00`. */
  | "invalid_instant"
  /** A month of another form than `2014-03`, or one that does not exist. */
  | "invalid_month"
  /** A month for which a price index has no value: asked for, or between its first and its last. */
  | "missing_month"
  /** A change of prices that selects none. */
  | "nothing_selected"
  /** A period, a band or a range that ends before it begins. */
  | "reversed"
  /** A text of people that is empty or longer than 2,000 characters. */
  | "invalid_text"
  /** A text with something that is a birth number; the engine has no place for personal data. */
  | "birth_number"
  /** A list that must not be empty. */
  | "empty_list"
  /** The weights do not add up to what the scheme says. */
  | "weights_sum"
  /** Shares that do not add up to the whole: 1, or 100 where they are percentages. */
  | "shares_sum"
  /** Two participants of one rank, where the rank decides who is asked first. */
  | "duplicate_rank"
  /** A scheme that needs criteria and has none of the kind needed. */
  | "criteria_missing"
  /** A parameter of a formula with which it cannot be computed. */
  | "invalid_parameter"
  /** A formula used for a criterion that it cannot serve: prices only, or higher is better only. */
  | "formula_not_applicable"
  /** A table of bands with an edge that is not above the one before. */
  | "bands_not_ascending"
  /** A rule or formula that needs a ceiling, and none is given. */
  | "ceiling_missing"
  /** A criterion that the scheme does not have. */
  | "unknown_criterion"
  /** A value under a name that is neither a criterion with values nor a feature of the scheme. */
  | "unknown_value"
  /** The lines of an offer add up to something else than its price. */
  | "lines_differ"
  /** Where there is a deadline (or a tie goes by time), every offer says when it was submitted. */
  | "submitted_at_missing"
  /** An offer replaces one that is not there, or is not its participant's, or not earlier. */
  | "invalid_replacement"
  /** A participant that the framework contract does not have, or not in this lot. */
  | "unknown_participant"
  /** A lot that the framework contract does not have. */
  | "unknown_lot"
  /** A source of money that the framework contract does not name. */
  | "unknown_source"
  /** An item that the lot does not have. */
  | "unknown_item"
  /** A rule that the path of the lot does not have. */
  | "unknown_rule"
  /** Orders for which no rule of a path applies. */
  | "path_gap"
  /** Orders for which two rules of a path apply. */
  | "path_overlap"
  /** A path whose rules hand an order on in a circle, or lead an order that continues nothing to the same participant. */
  | "invalid_path"
  /**
   * A call that cannot be: of an order that goes another way, a change that is none or comes after the deadline, an award
   * with the call of another request.
   */
  | "invalid_call"
  /** An offer that is not among the offers. */
  | "unknown_offer"
  /** A document that belongs to another framework contract. */
  | "another_framework"
  /** A request that is not among those handed in. */
  | "unknown_request"
  /** An offer that answers another request. */
  | "another_request"
  /** An award asked for before the offer period has ended: offers are sealed until then. */
  | "offers_sealed"
  /**
   * A ruling that cannot be: of a later time than the decision, about an offer that was still sealed, a second one on the
   * same question, a clarification that changes an offer or says nothing, points where there are some, or the exclusion
   * of a price that the rule of the lot does not flag.
   */
  | "invalid_ruling"
  /** An answer to a direct order that cannot be: of somebody whose turn it is not, or before it was. */
  | "invalid_answer"
  /** Offers for an order that goes directly, or answers where offers decide. */
  | "another_way"
  /** A request or an offer that was not there yet at the moment of the decision. */
  | "after_decision"
  /** A formula asks for something that arithmetic does not define, such as 0/0. */
  | "formula_undefined"
  /** A draw that takes nothing or more than there is, or whose pool is empty. */
  | "invalid_draw"
  /** Plan and salt of a draw are not what the drawer was bound to. */
  | "commitment_broken"
  /** A source of a draw that yields no letter and no digit. */
  | "empty_source"
  /** An event that would pass a ceiling. */
  | "ceiling_exceeded"
  /** An event that would use more capacity than a participant has. */
  | "capacity_exceeded"
  /** A contract whose award, work or place lies outside the term or the region of the framework contract. */
  | "outside_framework"
  /**
   * An event that cannot be: recorded before it happened or was awarded, a contract that ends before it was
   * awarded, deliveries of a work that never began, a request closed as awarded.
   */
  | "invalid_event"
  /** An event about a contract that was never concluded. */
  | "unknown_contract"
  /** An event that the state of a contract does not allow. */
  | "contract_ended"
  /** A digest that is not 64 small hexadecimal digits. */
  | "invalid_digest"
  /** A document that did not come, or belongs to another request. */
  | "unknown_document"
  /** An objection that nobody raised. */
  | "unknown_objection"
  /** An invoice that the contract does not have. */
  | "unknown_invoice"
  /** A seal that stands in no event, or whose text was erased. */
  | "unknown_seal"
  /** A text that is not the one that was sealed. */
  | "seal_broken"
  /** A contract cannot be signed while an objection to its award is open. */
  | "objection_open"
  /** A decision on an offer whose document was not opened yet. */
  | "offer_unopened"
  /** Changes of a contract that add up to more than the framework contract allows for their ground. */
  | "change_limit_exceeded"
  /** A performance that was counted before, in this contract or another. */
  | "paid_twice"
  /** Sources that pay for more workers or beds of a participant than it has. */
  | "double_funding"
  /** A register whose chain of events does not hold. */
  | "broken_chain"
  /** A file that another process has open. Registers have one writer. */
  | "file_locked"
  /** A file that cannot be written. */
  | "file_read_only"
  /** A file that is damaged or was cut. */
  | "file_damaged"
  /** A file that is no register, or that cannot be opened at all. */
  | "file_no_register"
  /** A file with the register of another framework contract, or of another version of it. */
  | "file_another_framework"
  /** A distribution that has no mean: a tail that is too long, or no figures. */
  | "no_mean"
  /** Something that a simulation would need and does not know, or does not do. */
  | "not_modelled"
  /** An item of which nobody has any capacity. */
  | "nobody_delivers"
  /** A change of a policy that finds nothing to change. */
  | "nothing_changed"
  /** A policy that the simulation does not have. */
  | "unknown_policy"
  /** Runs that cannot be put together: of other scenarios, seeds or policies, or with replications missing or given twice. */
  | "runs_differ"
  /** Only sums are kept, and their differences are against the first policy. */
  | "rows_not_kept"
  /** An award within a simulation refuses what a model made. */
  | "simulation_refused";

/** The input of the operation `evaluate` as one document. */
export interface EvaluateInput {
  /** The scheme. */
  scheme: SchemeInput;
  /** The offers; none at all is no error. */
  offers: readonly (OfferInput)[];
  /** The highest admissible price in CZK, with or without value added tax as the scheme says. */
  ceiling?: Amount | null;
  /** The end of the offer period. */
  deadline?: InstantInput | null;
  /** The price of each participant in the framework, in CZK, with or without value added tax as the scheme says. */
  framework_prices?: { readonly [name: string]: Amount } | null;
}

/** The input of the operation `evaluate` as one document. */
export interface EvaluateInputWritten {
  /** The scheme. */
  scheme: Scheme;
  /** The offers; none at all is no error. */
  offers: (Offer)[];
  /** The highest admissible price in CZK, with or without value added tax as the scheme says. */
  ceiling?: Decimal;
  /** The end of the offer period. */
  deadline?: Instant;
  /** The price of each participant in the framework, in CZK, with or without value added tax as the scheme says. */
  framework_prices?: { [name: string]: Decimal };
}

/** Many evaluations, as columns. */
export interface EvaluateMany {
  /**
   * The figure that is ranked, of each offer, with the decimals of the scheme; `null` where the offer is not ranked. Where
   * the scheme rounds nothing, it is rounded half up as it is shown, and the places are those of the exact figure.
   */
  total: (Decimal | null)[];
  /** The place of each offer from 1; equal offers share one, and the next follows without a gap. 0 is none. */
  rank: (number)[];
  /** Why each offer is inadmissible, as bits; 0 for an admissible one. */
  reasons: (number)[];
  /** What the bits mean, from the lowest. */
  codes: (ReasonCode)[];
  /** The row of the only offer at the first place of each tender; `null` where there is none. */
  winner: (number | null)[];
  /** How each tender ended. */
  status: (BatchStatus)[];
}

/** The input of the operation `evaluate_many`: many tenders under one scheme, as columns. */
export interface EvaluateManyInput {
  /** The scheme of all of them. */
  scheme: SchemeInput;
  /** Where the offers of each tender begin, from 0, and at last the number of offers: one entry more than tenders. */
  offsets: readonly (number)[];
  /**
   * The total price of each offer in haléře (hundredths of CZK), with or without value added tax as the scheme says; `null`
   * where it has none.
   */
  price: readonly (number | null)[];
  /**
   * The values of each criterion (or feature) other than the price, as whole numbers: times 10 to the power of its scale.
   * `null` is no value; yes is 1 and no is 0.
   */
  values?: { readonly [name: string]: readonly (number | null)[] } | null;
  /** The decimals of the values, by criterion; none where nothing is said. */
  scales?: { readonly [name: string]: Places } | null;
  /** The highest admissible price of each tender in haléře; `null` where it has none. */
  ceiling?: readonly (number | null)[] | null;
  /** Why each offer is excluded on grounds that lie outside the scheme, as bits: those that an answer names. */
  excluded?: readonly (number)[] | null;
}

/** The result of an evaluation. The order of the offers handed in never matters. */
export interface Evaluation {
  /**
   * The points of each evaluated offer by criterion, rounded where the scheme rounds points. Points that the combining
   * rule does not use are left out where they are undefined.
   */
  points: { [name: string]: { [name: string]: Figure } };
  /** The figure that is ranked: sum, quotient or adjusted price, rounded where the scheme rounds totals. */
  totals: { [name: string]: Figure };
  /** The places from the first; ids that share a place are equal, in byte order. */
  ranking: ((Id)[])[];
  /** The offers that share the first place; empty when there is a winner. */
  undecided: (Id)[];
  /** The inadmissible offers, each with the first code that applies. An offer that was replaced is not among them. */
  inadmissible: { [name: string]: ReasonCode };
  /** Everything that was found about offers, by offer and in the order of the codes. */
  findings: (OfferFinding)[];
  /** The ties, and the rules that settled them. */
  ties: (SettledTie)[];
  /** The only offer at the first place. Missing when undecided, and when nobody is left. */
  winner?: Id;
}

/** An evaluation report. */
export interface EvaluationReport {
  /** The title in one line. */
  title: string;
  /** A page of HTML that prints on A4: no script, no outside resource, every text escaped. */
  html: string;
  /** The same as plain text. */
  text: string;
}

/**
 * An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.
 *
 * Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
 * recording.
 */
export type EventInput =
  /**
   * A request came. What it says of the need stays outside the chain of events, which holds a salted digest, so that it
   * can be erased.
   */
  | {
      kind: "received";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** For how many children, at least one. */
      children: number;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Its version, from 1; a higher one replaces what was known before. */
      version?: Ordinal | null;
      /** The seal of the text of the need. */
      need?: Digest | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A request was checked: it can go on, or the office is asked to make something clear. */
  | {
      kind: "checked";
      /** The request. */
      request: Id;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** What the office is asked; missing where nothing is unclear. */
      clarification?: Text | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** The call of a request went out, or a new version of it. */
  | {
      kind: "called";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** The end of the offer period. Offers are sealed until then. */
      deadline: InstantInput;
      /** To whom it went. */
      recipients: readonly (Id)[];
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** The version of the request that it calls for. */
      version?: Ordinal | null;
      /** The digest of the call as canonical JSON. */
      call?: Digest | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A document came. It happened when it was received. */
  | {
      kind: "document_received";
      /** The request that it belongs to. */
      request: Id;
      /** The id of the document, once in the register. */
      document: Reference;
      /** What it is. */
      document_kind: DocumentKind;
      /** By which way. */
      channel: Channel;
      /** The digest of the file. */
      digest: Digest;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** From which participant, where it is from one. */
      participant?: Id | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A document was opened. Offers are sealed until the offer period ends: their contents cannot be entered before. */
  | {
      kind: "document_opened";
      /** The request that it belongs to. */
      request: Id;
      /** The document. */
      document: Reference;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A participant objects to an award. Until that is settled, no contract of the request can be signed. */
  | {
      kind: "objected";
      /** The request. */
      request: Id;
      /** The id of the objection, once for the request. */
      objection: Reference;
      /** Who objects. */
      participant: Id;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** The document with the objection. */
      document?: Reference | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** An objection was settled. */
  | {
      kind: "objection_settled";
      /** The request. */
      request: Id;
      /** The objection. */
      objection: Reference;
      /** What became of it. */
      outcome: ObjectionOutcome;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /**
   * An award was annulled before its contracts were signed: the drafts are cancelled, what they held is free, and the
   * request can be decided again or closed.
   */
  | {
      kind: "annulled";
      /** The request. */
      request: Id;
      /** By which ground. */
      ground: AnnulmentGround;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /**
   * A call went out, and money is held for it. A request has one reservation: a later one replaces it, its next contract
   * and its end without one release it.
   */
  | {
      kind: "reserved";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** The estimated value in CZK; 0 releases what was held. */
      value: Amount;
      /** When the work would be done. */
      period: PeriodInput;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** The units asked for, by item. Under a ceiling on the value of an item the whole value counts for each of them. */
      quantities?: { readonly [name: string]: Amount } | null;
      /** The source that would pay, where the framework names its sources. */
      source?: Id | null;
      /** Who would deliver, where only one is asked. */
      participant?: Id | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A partial contract was awarded and written down. It holds money and capacity from now on, signed or not. */
  | {
      kind: "contracted";
      /** The contract. */
      contract: PartialContractInput;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A contract was signed by both sides. Not while an objection is open. */
  | {
      kind: "signed";
      /** The request of the contract. */
      request: Id;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A contract, or a change of it, was published. */
  | {
      kind: "published";
      /** The request of the contract. */
      request: Id;
      /** Where. */
      published_in: PublishedIn;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** Under which number. */
      reference?: Reference | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** Something of a contract was delivered. */
  | {
      kind: "delivered";
      /** The request of the contract. */
      request: Id;
      /** What, by item, day and worker; each of these once. */
      lines: readonly (DeliveryLineInput)[];
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** The first day, within the period of the contract. */
      from?: Date | null;
      /** The last day, within the period of the contract. */
      to?: Date | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** The office accepted something of what was delivered. */
  | {
      kind: "accepted";
      /** The request of the contract. */
      request: Id;
      /** What, each item once; all that is accepted is at most what was delivered. */
      lines: readonly (ItemQuantityInput)[];
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /**
   * Something of what was delivered was invoiced.
   *
   * One invoice may be for many contracts: it is then recorded for each, with its part.
   */
  | {
      kind: "invoiced";
      /** The request of the contract. */
      request: Id;
      /**
       * How much, in CZK, without what the client paid; all invoices together are at most what was delivered (or, as the
       * framework contract may say, accepted).
       */
      value: Amount;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** The number of the invoice, once for this contract. */
      invoice?: Reference | null;
      /**
       * Its lines, held against what was delivered and against the prices of the contract; missing where only the sum
       * is known.
       */
      lines?: readonly (InvoiceLineInput)[] | null;
      /** What the client (the family) paid of it, in CZK; it is taken off the value. */
      client_paid?: Amount | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A credit note (*dobropis*): something of an invoice is taken back. */
  | {
      kind: "credited";
      /** The request of the contract. */
      request: Id;
      /** The invoice. */
      invoice: Reference;
      /** The number of the credit note, once for this contract. */
      credit_note: Reference;
      /** How much, in CZK; at most what is left of the invoice. What was paid already is refunded first. */
      value: Amount;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** The units that are no longer invoiced, where the invoice has lines. */
      lines?: readonly (ItemQuantityInput)[] | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** Something of what was invoiced was paid. */
  | {
      kind: "paid";
      /** The request of the contract. */
      request: Id;
      /** How much, in CZK; all payments together are at most what was invoiced. */
      value: Amount;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** Something of what was paid came back. */
  | {
      kind: "refunded";
      /** The request of the contract. */
      request: Id;
      /** How much, in CZK; at most what was paid. */
      value: Amount;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /**
   * A contract grew or shrank. What it grows by is held against every ceiling and capacity, what it shrinks by is
   * released; what was delivered stays, with its price.
   */
  | {
      kind: "changed";
      /** The request of the contract. */
      request: Id;
      /** What is ordered from now on, all of it. */
      lines: readonly (ContractLineInput)[];
      /** The new price of the whole in CZK. */
      price: Amount;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** The new period; the old one if missing. */
      period?: PeriodInput | null;
      /**
       * By which ground. The changes on one ground are added up and held against the limit that the framework contract
       * sets for it.
       */
      ground?: ChangeGround | null;
      /** Why. */
      reason?: Text | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** Another worker goes on with a contract. */
  | {
      kind: "worker_changed";
      /** The request of the contract. */
      request: Id;
      /** Who goes on: a pseudonym, never a name. */
      worker: Id;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** Who worked until now: a pseudonym, never a name. */
      before?: Id | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /**
   * Somebody was asked directly and took something, declined, or let its time pass. Orders of the framework's rules go by
   * what stands here: whose turn it is, who has had how much, who is suspended.
   */
  | {
      kind: "asked";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** Who was asked, for what, and what came of it. */
      asked: AskedInput;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one. */
  | {
      kind: "suspended";
      /** The lot. */
      lot: Id;
      /** Who. */
      participant: Id;
      /** The last day, not before the day on which it happened. */
      until: Date;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A participant has more or less capacity in a lot from now on. Contracts that there are go on. */
  | {
      kind: "capacity_changed";
      /** The lot. */
      lot: Id;
      /** Whose. */
      participant: Id;
      /** The most units of each item that it has in contracts at one time; items that are not named keep theirs. */
      capacity: { readonly [name: string]: Amount };
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A request ended without a contract. What was reserved for it is free again. */
  | {
      kind: "closed";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** How it ended; anything but `awarded`. */
      outcome: Outcome;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A partial contract ended. Its capacity is free again, and what was not delivered is released. */
  | {
      kind: "ended";
      /** The request of the contract. */
      request: Id;
      /** How it ended. */
      how: HowEnded;
      /**
       * The value delivered in CZK, at most the price of the contract; 0 where the work never began. Where deliveries were
       * recorded, it is what they add up to.
       */
      delivered: Amount;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Which of its contracts, from 1. */
      number?: Ordinal | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /**
   * So many workers and beds of a participant are paid for by a source in a period: under a contract, or by a
   * compensation that is none of this framework contract. All sources together pay for no more than it has.
   */
  | {
      kind: "funded";
      /** Whose. */
      participant: Id;
      /** The source: one of the framework contract, or another by its name. */
      source: Id;
      /** When. */
      period: PeriodInput;
      /** How many. */
      workforce: WorkforceInput;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** Under which contract, where it is under one. */
      contract?: ContractNameInput | null;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    }
  /** A sealed text was erased. Its seal stays. */
  | {
      kind: "erased";
      /** The seal of the text. */
      seal: Digest;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: InstantInput;
      /** When it was recorded. */
      recorded_at: InstantInput;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id | null;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text | null;
    };

/**
 * An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.
 *
 * Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
 * recording.
 */
export type Event =
  /**
   * A request came. What it says of the need stays outside the chain of events, which holds a salted digest, so that it
   * can be erased.
   */
  | {
      kind: "received";
      /** The request. */
      request: Id;
      /** Its version, from 1; a higher one replaces what was known before. */
      version: Ordinal;
      /** The lot. */
      lot: Id;
      /** For how many children, at least one. */
      children: number;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The seal of the text of the need. */
      need?: Digest;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A request was checked: it can go on, or the office is asked to make something clear. */
  | {
      kind: "checked";
      /** The request. */
      request: Id;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** What the office is asked; missing where nothing is unclear. */
      clarification?: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** The call of a request went out, or a new version of it. */
  | {
      kind: "called";
      /** The request. */
      request: Id;
      /** The version of the request that it calls for. */
      version: Ordinal;
      /** The lot. */
      lot: Id;
      /** The end of the offer period. Offers are sealed until then. */
      deadline: Instant;
      /** To whom it went. */
      recipients: (Id)[];
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The digest of the call as canonical JSON. */
      call?: Digest;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A document came. It happened when it was received. */
  | {
      kind: "document_received";
      /** The request that it belongs to. */
      request: Id;
      /** The id of the document, once in the register. */
      document: Reference;
      /** What it is. */
      document_kind: DocumentKind;
      /** By which way. */
      channel: Channel;
      /** The digest of the file. */
      digest: Digest;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** From which participant, where it is from one. */
      participant?: Id;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A document was opened. Offers are sealed until the offer period ends: their contents cannot be entered before. */
  | {
      kind: "document_opened";
      /** The request that it belongs to. */
      request: Id;
      /** The document. */
      document: Reference;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A participant objects to an award. Until that is settled, no contract of the request can be signed. */
  | {
      kind: "objected";
      /** The request. */
      request: Id;
      /** The id of the objection, once for the request. */
      objection: Reference;
      /** Who objects. */
      participant: Id;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The document with the objection. */
      document?: Reference;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** An objection was settled. */
  | {
      kind: "objection_settled";
      /** The request. */
      request: Id;
      /** The objection. */
      objection: Reference;
      /** What became of it. */
      outcome: ObjectionOutcome;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /**
   * An award was annulled before its contracts were signed: the drafts are cancelled, what they held is free, and the
   * request can be decided again or closed.
   */
  | {
      kind: "annulled";
      /** The request. */
      request: Id;
      /** By which ground. */
      ground: AnnulmentGround;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /**
   * A call went out, and money is held for it. A request has one reservation: a later one replaces it, its next contract
   * and its end without one release it.
   */
  | {
      kind: "reserved";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** The estimated value in CZK; 0 releases what was held. */
      value: Decimal;
      /** When the work would be done. */
      period: Period;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The units asked for, by item. Under a ceiling on the value of an item the whole value counts for each of them. */
      quantities?: { [name: string]: Decimal };
      /** The source that would pay, where the framework names its sources. */
      source?: Id;
      /** Who would deliver, where only one is asked. */
      participant?: Id;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A partial contract was awarded and written down. It holds money and capacity from now on, signed or not. */
  | {
      kind: "contracted";
      /** The contract. */
      contract: PartialContract;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A contract was signed by both sides. Not while an objection is open. */
  | {
      kind: "signed";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A contract, or a change of it, was published. */
  | {
      kind: "published";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** Where. */
      published_in: PublishedIn;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** Under which number. */
      reference?: Reference;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** Something of a contract was delivered. */
  | {
      kind: "delivered";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** What, by item, day and worker; each of these once. */
      lines: (DeliveryLine)[];
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The first day, within the period of the contract. */
      from?: Date;
      /** The last day, within the period of the contract. */
      to?: Date;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** The office accepted something of what was delivered. */
  | {
      kind: "accepted";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** What, each item once; all that is accepted is at most what was delivered. */
      lines: (ItemQuantity)[];
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /**
   * Something of what was delivered was invoiced.
   *
   * One invoice may be for many contracts: it is then recorded for each, with its part.
   */
  | {
      kind: "invoiced";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /**
       * How much, in CZK, without what the client paid; all invoices together are at most what was delivered (or, as the
       * framework contract may say, accepted).
       */
      value: Decimal;
      /** What the client (the family) paid of it, in CZK; it is taken off the value. */
      client_paid: Decimal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The number of the invoice, once for this contract. */
      invoice?: Reference;
      /**
       * Its lines, held against what was delivered and against the prices of the contract; missing where only the sum
       * is known.
       */
      lines?: (InvoiceLine)[];
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A credit note (*dobropis*): something of an invoice is taken back. */
  | {
      kind: "credited";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** The invoice. */
      invoice: Reference;
      /** The number of the credit note, once for this contract. */
      credit_note: Reference;
      /** How much, in CZK; at most what is left of the invoice. What was paid already is refunded first. */
      value: Decimal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The units that are no longer invoiced, where the invoice has lines. */
      lines?: (ItemQuantity)[];
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** Something of what was invoiced was paid. */
  | {
      kind: "paid";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** How much, in CZK; all payments together are at most what was invoiced. */
      value: Decimal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** Something of what was paid came back. */
  | {
      kind: "refunded";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** How much, in CZK; at most what was paid. */
      value: Decimal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /**
   * A contract grew or shrank. What it grows by is held against every ceiling and capacity, what it shrinks by is
   * released; what was delivered stays, with its price.
   */
  | {
      kind: "changed";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** What is ordered from now on, all of it. */
      lines: (ContractLine)[];
      /** The new price of the whole in CZK. */
      price: Decimal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** The new period; the old one if missing. */
      period?: Period;
      /**
       * By which ground. The changes on one ground are added up and held against the limit that the framework contract
       * sets for it.
       */
      ground?: ChangeGround;
      /** Why. */
      reason?: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** Another worker goes on with a contract. */
  | {
      kind: "worker_changed";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** Who goes on: a pseudonym, never a name. */
      worker: Id;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** Who worked until now: a pseudonym, never a name. */
      before?: Id;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /**
   * Somebody was asked directly and took something, declined, or let its time pass. Orders of the framework's rules go by
   * what stands here: whose turn it is, who has had how much, who is suspended.
   */
  | {
      kind: "asked";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** Who was asked, for what, and what came of it. */
      asked: Asked;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one. */
  | {
      kind: "suspended";
      /** The lot. */
      lot: Id;
      /** Who. */
      participant: Id;
      /** The last day, not before the day on which it happened. */
      until: Date;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A participant has more or less capacity in a lot from now on. Contracts that there are go on. */
  | {
      kind: "capacity_changed";
      /** The lot. */
      lot: Id;
      /** Whose. */
      participant: Id;
      /** The most units of each item that it has in contracts at one time; items that are not named keep theirs. */
      capacity: { [name: string]: Decimal };
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A request ended without a contract. What was reserved for it is free again. */
  | {
      kind: "closed";
      /** The request. */
      request: Id;
      /** The lot. */
      lot: Id;
      /** How it ended; anything but `awarded`. */
      outcome: Outcome;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A partial contract ended. Its capacity is free again, and what was not delivered is released. */
  | {
      kind: "ended";
      /** The request of the contract. */
      request: Id;
      /** Which of its contracts, from 1. */
      number: Ordinal;
      /** How it ended. */
      how: HowEnded;
      /**
       * The value delivered in CZK, at most the price of the contract; 0 where the work never began. Where deliveries were
       * recorded, it is what they add up to.
       */
      delivered: Decimal;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /**
   * So many workers and beds of a participant are paid for by a source in a period: under a contract, or by a
   * compensation that is none of this framework contract. All sources together pay for no more than it has.
   */
  | {
      kind: "funded";
      /** Whose. */
      participant: Id;
      /** The source: one of the framework contract, or another by its name. */
      source: Id;
      /** When. */
      period: Period;
      /** How many. */
      workforce: Workforce;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** Under which contract, where it is under one. */
      contract?: ContractName;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    }
  /** A sealed text was erased. Its seal stays. */
  | {
      kind: "erased";
      /** The seal of the text. */
      seal: Digest;
      /** Why. */
      reason: Text;
      /** When it happened. */
      happened_at: Instant;
      /** When it was recorded. */
      recorded_at: Instant;
      /** In which role. */
      role: Text;
      /** By whom: the number of an employee or a pseudonym, never a name. */
      actor?: Id;
      /** Why it was recorded later than on the day on which it happened. */
      late_reason?: Text;
    };

/** an exact number: a decimal where it is one within 28 digits, else a fraction in lowest terms */
export type Exact = string;

/** The same tender after one offer was withdrawn. */
export interface ExampleAfter {
  /** The offer that was withdrawn. */
  without: Id;
  /** The figures that are ranked then. */
  totals: { [name: string]: Figure };
  /** The offers that share the first place. */
  undecided: (Id)[];
  /** The only offer at the first place. */
  winner?: Id;
}

/** An offer of an example, with what the evaluation made of it. */
export interface ExampleOffer {
  /** The id of the offer. */
  id: Id;
  /** The price in CZK, with or without value added tax as the scheme says. */
  price: Decimal;
  /** What is offered for each criterion or feature. */
  values: { [name: string]: OfferValue };
  /** The points by criterion; empty where there is no evaluation or the offer is not ranked. */
  points: { [name: string]: Figure };
  /** The figure that is ranked; missing where there is no evaluation or the offer is not ranked. */
  total?: Figure;
  /** The place, from 1; offers may share one. */
  place?: number;
  /** Why the offer is not ranked. */
  inadmissible?: ReasonCode;
}

/** A participant that may not be called or win. */
export interface Excluded {
  /** The participant. */
  participant: Id;
  /** Everything that stands against it. */
  reasons: (Reason)[];
  /** The first later day of the framework contract on which nothing stands against it; missing where none is known. */
  eligible_from?: Date;
}

/** Which offers are asked about: the input of the operation `explain`. */
export interface ExplainInput {
  /** The offer. */
  offer: Id;
  /** The input of an evaluation. */
  evaluation?: EvaluateInput | null;
  /** The input of a decision. */
  decision?: AwardInput | null;
  /** With which other it is compared; missing, it is the first of the ranking, and for the first the next one. */
  against?: Id | null;
}

/** Why an offer stands where it stands. */
export interface Explanation {
  /** Which of the two are not in the ranking; empty where there is none. */
  excluded: (Id)[];
  /**
   * Why, in sentences with their numbers. Of two admissible offers three: who is ahead, what makes the difference, and the
   * smallest change that would have turned it; one more for each of them that refused the contract. Of an excluded offer
   * each ground and what was needed instead, and last the place that it would have had with all of that.
   */
  sentences: (DecisionReason)[];
  /** Which of the two is ahead; missing where they are equal, and where one is not in the ranking. */
  ahead?: Id;
  /** Which of the two is behind. */
  behind?: Id;
}

/** How much of a request an offer covers. */
export type Extent =
  /** Every line in full. */
  | "whole"
  /** Some lines, or a part of the quantity. */
  | "part";

/** Within which limits a factor must be, both included. */
export interface FactorLimitsInput {
  /** The least factor. */
  from: Amount;
  /** The greatest factor. */
  to: Amount;
  /**
   * To how many decimals the factor is rounded half up before it is compared and applied; missing where it is taken as
   * it is.
   */
  factor_places?: Places | null;
}

/** Within which limits a factor must be, both included. */
export interface FactorLimits {
  /** The least factor. */
  from: Decimal;
  /** The greatest factor. */
  to: Decimal;
  /**
   * To how many decimals the factor is rounded half up before it is compared and applied; missing where it is taken as
   * it is.
   */
  factor_places?: Places;
}

/** A figure that was computed. */
export interface Figure {
  /** The figure itself, a decimal or a fraction. */
  exact: Exact;
  /** Rounded half up to the decimals that the scheme declares; for reading only. */
  shown: string;
}

/** Why a file could not be opened as a table. */
export type FileRefusal =
  /** It is protected by a password. */
  | "password"
  /** It is damaged. */
  | "damaged"
  /** Unpacked it would be larger than anybody reads (a zip bomb). */
  | "unpacks_too_large"
  /** It is no table, whatever its name says. */
  | "not_a_table"
  /** Its text is in no encoding that is known. */
  | "unknown_encoding"
  /** It has no sheet of the name that was asked for. */
  | "no_such_sheet"
  /** It is no JSON. */
  | "not_json";

/**
 * Something that was found, where, and why it matters.
 *
 * A finding under a parameter of confidence C or D is a warning. Where the framework contract adopted the parameter it is an
 * error and says so; where it overrode it, it is a note with the reason.
 */
export interface Finding {
  /** How much it weighs. */
  severity: Severity;
  /** Where in the input, as a JSON pointer (RFC 6901). */
  path: string;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
  /** Where the rule stands, and how sure we are; missing where it is no rule of the law. */
  citation?: Citation;
  /** By what the framework contract bound itself to a rule that we are not sure of. */
  adopted_by?: LegalChoice;
  /** By what the framework contract says that the rule does not stand in the way. */
  overridden_by?: LegalChoice;
}

/** Everything that was found. */
export interface Findings {
  /** The findings: on the framework contract, its lots in their order, then the requests in theirs. */
  findings: (Finding)[];
}

/** Something said beside fitted parameters. Codes never change their meaning; new ones may be added. */
export type FitCode =
  /** What the data are of: always said of requests. */
  | "only_what_was_asked"
  /** What requests say nothing of: always said. */
  | "nothing_of_providers"
  /** A group of few requests. */
  | "few_requests"
  /** No factors of months, as the data are of fewer than two whole years. */
  | "no_season"
  /** Months of a group do not differ more than chance explains, or there are too few of them. */
  | "no_waves"
  /** Totals without single contracts. */
  | "totals_only"
  /** Prices are seen, costs never: always said of recorded prices. */
  | "costs_unseen"
  /** Offers above a ceiling are never handed in: always said of recorded prices. */
  | "survivors_only"
  /** What no record of one framework contract tells: always said of recorded prices. */
  | "not_fitted"
  /** Why a call was not answered: always said of calls. */
  | "why_not_unseen"
  /** Calls of which it is not recorded to whom they went. */
  | "recipients_assumed"
  /** A participant with few prices of an item. */
  | "few_offers"
  /** Prices that are known from contracts alone. */
  | "losers_unseen"
  /** An item for which nothing says a price, so that there is no model. */
  | "no_price"
  /** An item that a participant never offered. */
  | "price_assumed"
  /** Lines of offers without a price. */
  | "prices_left_out"
  /** Nobody knows how often a participant would refuse. */
  | "refusals_unseen"
  /** Direct orders without calls. */
  | "willing_or_refusing"
  /** Answers that came too late, or never. */
  | "answers_cut_off"
  /** Values of offers that no distribution of figures gives. */
  | "values_not_modelled"
  /** Totals without a demand. */
  | "only_the_product"
  /** What the level of totals rests on. */
  | "level_of_totals"
  /** Requests outside of the period that is fitted. */
  | "left_out";

/** The input of the operation `fit_demand`: requests, totals, or both. */
export interface FitDemandInput {
  /** The period of which the requests are all that was received. */
  period?: PeriodInput | null;
  /** The requests, each once. */
  requests?: readonly (RequestInput)[] | null;
  /** Published totals. */
  totals?: readonly (PublishedTotalsInput)[] | null;
}

/** Something said beside fitted parameters. */
export interface FitNote {
  /** The stable code. */
  code: FitCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  /** The sentence in both languages. */
  message: Message;
}

/** The input of the operation `fit_prices`: what was recorded under a framework contract, published totals, or both. */
export interface FitPricesInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** Only what was received in this period is looked at; all if missing. */
  period?: PeriodInput | null;
  /**
   * Mini-tenders and direct orders with their offers, answers and rulings, each request once, as it stood at its last
   * decision: what `award_many` decides on.
   */
  tenders?: readonly (MiniTenderInput)[] | null;
  /** What was decided: contracts that nobody refused are known from here. */
  decisions?: readonly (Decision)[] | null;
  /**
   * The events of the register, whose contracts count as those of decisions, each once, and whose calls say to whom they
   * went.
   */
  events?: readonly (EventInput)[] | null;
  /** What was asked for in the time of the published totals, as `fit_demand` answers it. */
  demand?: readonly (DemandInput)[] | null;
  /** Published totals. */
  totals?: readonly (PublishedTotalsInput)[] | null;
}

/** A demand that was fitted: ready for a scenario. */
export interface FittedDemand {
  /** Requests of the group. */
  requests: number;
  /** How often. */
  rate: YearlyRate;
  /** The demand. */
  demand: Demand;
}

/**
 * What the totals of a period say of the level of prices.
 *
 * The equation: V/N = Σ wᵢ·E(Qᵢ)·pᵢ, V the value and N the number of contracts, wᵢ the share of demand i in the requests, E(Qᵢ)
 * its mean quantity, pᵢ the mean price of a unit of its item. It is one equation: without the quantities it says nothing of
 * prices, and of several items only a level that they share.
 */
export interface FittedLevel {
  /** Of which totals. */
  id: Id;
  /** The mean value of a contract V/N in CZK, rounded half up to 0.01. */
  mean_value: Decimal;
  /** The mean quantity of a request Σ wᵢ·E(Qᵢ), where all ask for one item, rounded half up to 0.000001. */
  mean_quantity?: Decimal;
  /** The mean price of a unit in CZK, where all ask for one item: (V/N) / Σ wᵢ·E(Qᵢ), rounded half up to 0.01. */
  unit_price?: Decimal;
  /**
   * The level against the maximum unit prices mᵢ on the last day of the period, where every item has one:
   * (V/N) / Σ wᵢ·E(Qᵢ)·mᵢ, rounded half up to 0.000001.
   */
  to_maximum?: Decimal;
}

/** What was offered for a unit of an item. */
export interface FittedPrice {
  /** The item. */
  item: Id;
  /** How many prices, n. */
  offers: number;
  /** What they are held against: x is the offered price divided by it. */
  against: PriceReference;
  /** The mean of the logarithms, ȳ = Σ ln x/n. */
  log_mean: Decimal;
  /** The level exp(ȳ), the geometric mean of x. */
  level: Decimal;
  /**
   * The lower end of the interval of 95 % of the level: exp(ȳ − t·s/√n), t the quantile of Student; missing where no item
   * has two prices.
   */
  low?: Decimal;
  /** The upper end. */
  high?: Decimal;
}

/** What was recorded of a participant in a lot, and a model of it that is ready for a scenario. */
export interface FittedProvider {
  /** The lot. */
  lot: Id;
  /** The participant. */
  participant: Id;
  /** Its prices by item, in the order of the lot. */
  prices: (FittedPrice)[];
  /** Calls that it answered with an offer, of those that it got while nothing stood against it; missing without calls. */
  answered?: FittedShare;
  /** Direct orders that it took, in whole or in part, of those that it was asked to take; missing where it was not. */
  took?: FittedShare;
  /**
   * Contracts that it won by an offer and refused, of those that it won; missing where it won none, or no contract of the lot is
   * recorded.
   */
  refused?: FittedShare;
  /**
   * How much the logarithms of its prices differ, s, over all items: s² = Σ(y − ȳ)²/(N − k), N prices of k items; missing
   * where no item has two.
   */
  log_deviation?: Decimal;
  /** The model; missing where nothing says what an item costs. */
  model?: ProviderModel;
}

/** A share of what could have been, with its interval. */
export interface FittedShare {
  /** How often it was so, k. */
  count: number;
  /** How often it could have been so, n, above 0. */
  of: number;
  /** The share k/n, rounded half up to 0.000001. */
  share: Decimal;
  /**
   * The lower end of its interval of 95 %. Formula: (k + z²/2 − z·√(k·(n − k)/n + z²/4))/(n + z²), z = 1.96 (Wilson, Journal
   * of the American Statistical Association 22, 1927).
   */
  low: Decimal;
  /** The upper end: with + before the root. */
  high: Decimal;
}

/** What totals say. */
export interface FittedTotals {
  /** Of what. */
  id: Id;
  /** Contracts in a year. */
  rate: YearlyRate;
  /** The mean value of a contract in CZK, rounded half up to 0.01. */
  mean_value: Decimal;
}

/** Why an offer is flagged. */
export interface Flag {
  /** The offer. */
  offer: Id;
  /** Its price in CZK, the final one. */
  price: Figure;
  /** The comparisons that it failed; more than one where rules are joined. */
  because: (Comparison)[];
}

/** Until when the money of a framework contract lasts, on a straight line. */
export interface Forecast {
  /** The moment. */
  at: Instant;
  /** The last day asked for. */
  to: Date;
  /** The whole months over which the pace is measured, those within the term alone. */
  months: (Month)[];
  /** The framework contract, its lots, participants, further ceilings and sources. */
  accounts: (ForecastAccount)[];
  /** What is to be said of all of it. */
  notes: (ForecastNote)[];
}

/**
 * What has a limit, and how far it goes. In CZK without value added tax, or in `unit`; figures are shown rounded half up to
 * 0.01.
 */
export interface ForecastAccount {
  /** What it is. */
  kind: AccountKind;
  /** Whose: the id of the framework contract, lot, participant, ceiling or source. */
  of: Id;
  /** Held for calls that are out. It counts as used. */
  reserved: Figure;
  /** In contracts, less what was released of them. */
  ordered: Figure;
  /** Delivered. */
  delivered: Figure;
  /** Paid; of a quantity nothing is. */
  paid: Figure;
  /** The last day that is looked at: the one asked for, or an earlier end of the term or of the year of a ceiling. */
  until: Date;
  /** The months measured. */
  months: (ForecastMonth)[];
  /** What is to be said of it. */
  notes: (ForecastNote)[];
  /** In which lot, for a participant. */
  lot?: Id;
  /** In what a quantity is counted; missing for money. */
  unit?: Unit;
  /** The limit; missing where none is set. */
  limit?: Decimal;
  /** What is left; missing without a limit. */
  left?: Figure;
  /** At the average of the months; missing where nothing is forecast. */
  average?: ForecastCourse;
  /** At the pace of the slowest month. */
  slowest?: ForecastCourse;
  /** At the pace of the fastest month. */
  fastest?: ForecastCourse;
}

/** Something said beside a forecast. Codes never change their meaning; new ones may be added. */
export type ForecastCode =
  /** What the forecast is: always said. */
  | "straight_line"
  /** There are too few whole months of the term to measure a pace. */
  | "too_little_history"
  /** The contracts of the months measured come to nothing. */
  | "no_pace"
  /** Nothing is left now. */
  | "used_up"
  /** It is used up before the end. */
  | "runs_out"
  /** It lasts at the average pace. */
  | "lasts"
  /** It has no limit. */
  | "no_limit"
  /** A ceiling of another year than that of the moment. */
  | "another_year"
  /** The term, or the year of the ceiling, ends earlier than asked. */
  | "ends_earlier";

/** Where one pace leads. In CZK, or in `unit`. */
export interface ForecastCourse {
  /** The pace: so much in a whole month. */
  per_month: Figure;
  /** What will be reserved and ordered by the last day. */
  expected: Figure;
  /** The month of this pace; missing for the average. */
  month?: Month;
  /** What of that is above the limit; missing where there is none. */
  unmet?: Figure;
  /** The day by whose end all is used up, at the earliest that of the moment; missing where it lasts or has no limit. */
  used_up_on?: Date;
}

/** The input of the operation `forecast`. */
export interface ForecastInput {
  /** The register. */
  register: RegisterDocumentInput;
  /** The moment. What was recorded later does not count. */
  at: InstantInput;
  /** Until which day; 31 December of the year of the moment, in Prague, if missing. */
  to?: Date | null;
  /** Over how many whole months back the pace is measured, 2 to 120; 6 if missing, which is our choice. */
  pace_months?: number | null;
}

/** What the contracts awarded in a month come to. */
export interface ForecastMonth {
  /** The month. */
  month: Month;
  /** What its contracts bind now, in CZK or in `unit`: what was released of them does not count. */
  ordered: Figure;
}

/** Something said beside a forecast. */
export interface ForecastNote {
  /** The stable code. */
  code: ForecastCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  /** The sentence in both languages. */
  message: Message;
}

/** A form. */
export interface Form {
  /** Its sheets. */
  sheets: (FormSheet)[];
  /** What of the framework contract that it was filled in with it does not say, as JSON pointers. */
  left_out: string[];
}

/** What the cells of a column are. */
export type FormCell =
  /** A text, also of digits: it keeps its zeros. */
  | "text"
  /** An amount in CZK, of two decimals. */
  | "amount"
  /** A number, of four decimals at most. */
  | "number"
  /** A whole number. */
  | "whole"
  /** A day. */
  | "day"
  /** A day and a time of day. */
  | "moment"
  /** Yes or no. */
  | "flag"
  /** One of the choices. */
  | "choice";

/** A column of a form. */
export interface FormColumn {
  /** The name of the field, as `columns` says it; the id of a criterion. */
  field: Id;
  /** What stands above the column. */
  name: string;
  /** What to write there. */
  help: string;
  /** Whether it has to be filled in. */
  is_required: boolean;
  /** What its cells are. */
  cell: FormCell;
  /** What can be chosen. */
  choices: string[];
}

/** The input of the operation `form`. */
export interface FormInput {
  /** What the form is for. */
  kind: FormKind;
  /** In which language. */
  language?: Language | null;
  /**
   * The framework contract whose participants, lots, items and criteria can be chosen. The form of a framework contract is
   * filled in with it.
   */
  framework?: FrameworkContractInput | null;
  /** The lot, where the form is for one. */
  lot?: Id | null;
  /** Requests: those that a form of requests is filled in with, or that offers are asked for. */
  requests?: readonly (RequestInput)[] | null;
}

/** What a form is for. */
export type FormKind =
  /** A framework contract. */
  | "framework"
  /** Requests of offices. */
  | "requests"
  /** Offers. */
  | "offers"
  /** What was delivered. */
  | "deliveries"
  /** Invoices and credit notes. */
  | "invoices";

/** A sheet of a form. */
export interface FormSheet {
  /** Its name. */
  name: string;
  /** Whether the names of the columns stand one below the other, in column A, and what is filled in beside them. */
  is_sideways: boolean;
  /** Its columns. */
  columns: (FormColumn)[];
  /** What is filled in: in each row a cell for every column, `null` where nothing is. Numbers are texts with a point. */
  rows: ((Cell)[])[];
}

/** How a figure becomes points. Each kind documents its formula, where it is used, and when it is undefined. */
export type FormulaInput =
  /**
   * Best divided by the figure.
   *
   * W·(best/x)^e where lower is better, W·(x/best)^e where higher is.
   *
   * The formula most used in the world, also in Czech profiles of buyers ("100 × lowest / evaluated"); with exponent 2 the
   * Swiss guidelines. `best` may be fixed beforehand; points then never exceed W.
   *
   * Example: 60 points, prices 1000 and 1200: 60 and 60·1000/1200 = 50.
   *
   * Undefined: where lower is better and a figure is 0; where higher is better and the best is 0.
   */
  | {
      kind: "ratio";
      /** The exponent e: above 0, at most 10, at most 4 decimals. Default 1. */
      exponent?: Amount | null;
      /** A reference fixed beforehand instead of the best of the set; above 0. */
      best?: Amount | null;
    }
  /**
   * Linear from the best to a multiple of it.
   *
   * W·(z·best − x)/((z − 1)·best) where lower is better; W·(x − (2 − z)·best)/((z − 1)·best) where higher is.
   *
   * z is `zero_at`: the multiple of the best that gets no points. Without `clamp` points may be negative (lawful in Norway,
   * KOFA 2015/60); South Africa uses z = 2, Switzerland z = 1.5.
   *
   * Example: 20 points, z = 1.25, prices 80, 90 and 110: 20, 10 and 0.
   *
   * Undefined: where the best is 0.
   */
  | {
      kind: "linear_from_best";
      /** The multiple of the best that gets no points; above 1. */
      zero_at: Amount;
      /** Whether points end at 0. Default true. */
      clamp?: boolean | null;
    }
  /**
   * Linear between the best and the worst.
   *
   * W·(worst − x)/(worst − best).
   *
   * Both ends move with the offers: of the common formulas it is among those whose winner changes most easily when a
   * losing offer is withdrawn, and with two offers it gives all and nothing. Used in Finland; German commentary calls it an
   * unlawful distortion.
   *
   * Example: 40 points, prices 350, 400 and 500: 40, 26.67 and 0.
   *
   * Undefined: where all figures of the reference set are equal, one offer included.
   */
  | {
      kind: "min_max";
    }
  /**
   * How far below a ceiling.
   *
   * W·(1 − (x/B)^e), B being `ceiling` or, without one, the ceiling of the call. Prices only.
   *
   * It looks at no other offer, so that no withdrawal can change the winner; with e above 1 the Italian kinds K and W.
   *
   * Example: 60 points, B = 1000, price 800: 12 points; with e = 2: 60·(1 − 0.64) = 21.6.
   *
   * Undefined: where B is 0.
   */
  | {
      kind: "below_ceiling";
      /** The exponent e: above 0, at most 10, at most 4 decimals. Default 1. */
      exponent?: Amount | null;
      /** A figure of its own instead of the call's ceiling, in CZK; above 0. */
      ceiling?: Amount | null;
    }
  /**
   * Linear between two published figures.
   *
   * Linear from `full_at` (W points) to `zero_at` (none), and not beyond 0 and W.
   *
   * It looks at no other offer; Portugal has forbidden points that do since 2008, Negometrix calls it the weighted score
   * method.
   *
   * Example: 25 points, full at 500, none at 900: a price of 600 gets 18.75.
   *
   * Never undefined: the two figures differ, in the direction of `better`.
   */
  | {
      kind: "fixed_range";
      /** The figure that gets all points. */
      full_at: Amount;
      /** The figure that gets none. */
      zero_at: Amount;
    }
  /**
   * A table.
   *
   * Points by table: those of the first band whose upper edge the figure does not pass, else `beyond`.
   *
   * Upper edges belong to their band and ascend strictly, so that there is neither gap nor overlap (a peer lets both edges
   * belong to both bands and takes the last). Italy calls it *tabellare*.
   *
   * Example: up to 100 ten points, up to 150 six, beyond none: 100 gets 10, 100.01 gets 6, 151 gets 0.
   *
   * Never undefined.
   */
  | {
      kind: "bands";
      /** The bands in the order of their edges. */
      bands: readonly (BandInput)[];
      /** The points beyond the last edge. */
      beyond: Amount;
    }
  /**
   * The discount from the ceiling against the largest discount.
   *
   * W·(min(d, s)/max(g, min(dmax, s)))^e with the discount d = (B − x)/B, dmax the largest of the reference set. Prices
   * only; B is the ceiling of the call.
   *
   * `saturation` s caps a discount that still earns points (Spanish *umbral de saciedad*), `significant` g is the discount
   * from which full points are given (Aragon, Informe 6/2014), an exponent below 1 damps deep discounts (Italian ANAC
   * Guidelines 2).
   *
   * Example: 60 points, B = 100 000, prices 80 000 and 90 000: discounts 0.2 and 0.1, points 60 and 30.
   *
   * Undefined: where no offer is below the ceiling and `significant` is 0 (0/0), and where B is 0.
   */
  | {
      kind: "discount";
      /** The exponent e: above 0, at most 10, at most 4 decimals. Default 1. */
      exponent?: Amount | null;
      /** The discount beyond which no more points are given, as a share of B, above 0 and at most 1. Default 1. */
      saturation?: Amount | null;
      /** The least discount that can get full points, as a share of B, 0 to 1. Default 0. */
      significant?: Amount | null;
    }
  /**
   * The discount, linear below and above the mean discount.
   *
   * With the discount d = (B − x)/B: W·X·d/mean where d is at most the mean discount, else
   * W·(X + (1 − X)·(d − mean)/(dmax − mean)). Prices only; B is the ceiling of the call.
   *
   * The Italian ANAC Guidelines 2 use X = 0.80, 0.85 or 0.90. A single offer gets X·W, not W, and the winner changes
   * easily when a losing offer is withdrawn.
   *
   * Example: 30 points, X = 0.80, B = 1000, prices 1000, 900, 800, 700: mean discount 0.15; points 0, 16, 26, 30.
   *
   * Undefined: where the mean discount is 0 (all offers at the ceiling), and where B is 0.
   */
  | {
      kind: "bilinear";
      /** The share X of the points that the mean discount gets, 0 to 1. */
      x: Amount;
    }
  /**
   * The logarithm of the distance from the best.
   *
   * W·(1 − ln(x/best)/ln z) where lower is better, with best/x where higher is; z is `zero_at`.
   *
   * Without `clamp` the difference of two offers does not depend on any third one, so that a withdrawal of a loser never
   * changes the winner; with it, it can. The logarithm to the base z is exact where it is rational, else rounded correctly
   * to 30 decimals. Source: Negometrix.
   *
   * Example: 50 points, z = 2, prices 100, 200 and 400: 50, 0 and −50.
   *
   * Undefined: where a figure is 0.
   */
  | {
      kind: "logarithm";
      /** The multiple of the best that gets no points; above 1. */
      zero_at: Amount;
      /** Whether points end at 0. Default false. */
      clamp?: boolean | null;
    }
  /**
   * The mean divided by the figure.
   *
   * W·min(1, mean/x) where lower is better, W·min(1, x/mean) where higher is.
   *
   * All offers better than the mean tie, and every offer moves the mean.
   *
   * Example: 60 points, prices 80, 100 and 150, mean 110: 60, 60 and 44.
   *
   * Undefined: where lower is better and a figure is 0; where higher is better and the mean is 0.
   */
  | {
      kind: "mean_ratio";
    }
  /**
   * The distance from the mean.
   *
   * W·max(0, 1 − |x − mean|/mean), whichever direction is better.
   *
   * **A cheaper offer can get fewer points**, and of all formulas here this one changes its winner most easily when a loser
   * withdraws. It is here because calls use it, not because they should.
   *
   * Example: 60 points, prices 80, 100 and 150, mean 110: 43.64, 54.55 and 38.18.
   *
   * Undefined: where the mean is 0.
   */
  | {
      kind: "mean_distance";
    }
  /**
   * The share of a maximum.
   *
   * W·x/maximum; higher is better. A figure below 0 or above the maximum makes the offer inadmissible.
   *
   * Example: 40 points, maximum 30: a value of 24 gets 32.
   *
   * Never undefined.
   */
  | {
      kind: "share_of";
      /** The figure that gets all points; above 0. */
      maximum: Amount;
    }
  /**
   * Points given by the evaluators.
   *
   * The figure itself, 0 to W: points given by the evaluators. Anything else makes the offer inadmissible.
   *
   * Example: of 40 points the evaluators give 31.5.
   *
   * Never undefined.
   */
  | {
      kind: "points";
    }
  /**
   * Named levels.
   *
   * W·percent/100 of the level that the offer names. An unknown level makes the offer inadmissible.
   *
   * A level may be worth a negative percentage (Rijkswaterstaat gives −50 % where nothing is handed in). The names are
   * compared to the letter.
   *
   * Example: 20 points, excellent 100 %, good 70 %, satisfactory 30 %: good gets 14.
   *
   * Never undefined.
   */
  | {
      kind: "levels";
      /** The percentage of each level, at most 100. */
      levels: { readonly [name: string]: Amount };
    }
  /**
   * Yes or no.
   *
   * W for yes (`true` or `"1"`), nothing for no (`false` or `"0"`). Any other figure makes the offer inadmissible.
   *
   * Example: 30 points for service at weekends: 30 or 0.
   *
   * Never undefined.
   */
  | {
      kind: "yes_no";
    };

/** How a figure becomes points. Each kind documents its formula, where it is used, and when it is undefined. */
export type Formula =
  /**
   * Best divided by the figure.
   *
   * W·(best/x)^e where lower is better, W·(x/best)^e where higher is.
   *
   * The formula most used in the world, also in Czech profiles of buyers ("100 × lowest / evaluated"); with exponent 2 the
   * Swiss guidelines. `best` may be fixed beforehand; points then never exceed W.
   *
   * Example: 60 points, prices 1000 and 1200: 60 and 60·1000/1200 = 50.
   *
   * Undefined: where lower is better and a figure is 0; where higher is better and the best is 0.
   */
  | {
      kind: "ratio";
      /** The exponent e: above 0, at most 10, at most 4 decimals. Default 1. */
      exponent?: Decimal;
      /** A reference fixed beforehand instead of the best of the set; above 0. */
      best?: Decimal;
    }
  /**
   * Linear from the best to a multiple of it.
   *
   * W·(z·best − x)/((z − 1)·best) where lower is better; W·(x − (2 − z)·best)/((z − 1)·best) where higher is.
   *
   * z is `zero_at`: the multiple of the best that gets no points. Without `clamp` points may be negative (lawful in Norway,
   * KOFA 2015/60); South Africa uses z = 2, Switzerland z = 1.5.
   *
   * Example: 20 points, z = 1.25, prices 80, 90 and 110: 20, 10 and 0.
   *
   * Undefined: where the best is 0.
   */
  | {
      kind: "linear_from_best";
      /** The multiple of the best that gets no points; above 1. */
      zero_at: Decimal;
      /** Whether points end at 0. Default true. */
      clamp?: boolean;
    }
  /**
   * Linear between the best and the worst.
   *
   * W·(worst − x)/(worst − best).
   *
   * Both ends move with the offers: of the common formulas it is among those whose winner changes most easily when a
   * losing offer is withdrawn, and with two offers it gives all and nothing. Used in Finland; German commentary calls it an
   * unlawful distortion.
   *
   * Example: 40 points, prices 350, 400 and 500: 40, 26.67 and 0.
   *
   * Undefined: where all figures of the reference set are equal, one offer included.
   */
  | {
      kind: "min_max";
    }
  /**
   * How far below a ceiling.
   *
   * W·(1 − (x/B)^e), B being `ceiling` or, without one, the ceiling of the call. Prices only.
   *
   * It looks at no other offer, so that no withdrawal can change the winner; with e above 1 the Italian kinds K and W.
   *
   * Example: 60 points, B = 1000, price 800: 12 points; with e = 2: 60·(1 − 0.64) = 21.6.
   *
   * Undefined: where B is 0.
   */
  | {
      kind: "below_ceiling";
      /** The exponent e: above 0, at most 10, at most 4 decimals. Default 1. */
      exponent?: Decimal;
      /** A figure of its own instead of the call's ceiling, in CZK; above 0. */
      ceiling?: Decimal;
    }
  /**
   * Linear between two published figures.
   *
   * Linear from `full_at` (W points) to `zero_at` (none), and not beyond 0 and W.
   *
   * It looks at no other offer; Portugal has forbidden points that do since 2008, Negometrix calls it the weighted score
   * method.
   *
   * Example: 25 points, full at 500, none at 900: a price of 600 gets 18.75.
   *
   * Never undefined: the two figures differ, in the direction of `better`.
   */
  | {
      kind: "fixed_range";
      /** The figure that gets all points. */
      full_at: Decimal;
      /** The figure that gets none. */
      zero_at: Decimal;
    }
  /**
   * A table.
   *
   * Points by table: those of the first band whose upper edge the figure does not pass, else `beyond`.
   *
   * Upper edges belong to their band and ascend strictly, so that there is neither gap nor overlap (a peer lets both edges
   * belong to both bands and takes the last). Italy calls it *tabellare*.
   *
   * Example: up to 100 ten points, up to 150 six, beyond none: 100 gets 10, 100.01 gets 6, 151 gets 0.
   *
   * Never undefined.
   */
  | {
      kind: "bands";
      /** The bands in the order of their edges. */
      bands: (Band)[];
      /** The points beyond the last edge. */
      beyond: Decimal;
    }
  /**
   * The discount from the ceiling against the largest discount.
   *
   * W·(min(d, s)/max(g, min(dmax, s)))^e with the discount d = (B − x)/B, dmax the largest of the reference set. Prices
   * only; B is the ceiling of the call.
   *
   * `saturation` s caps a discount that still earns points (Spanish *umbral de saciedad*), `significant` g is the discount
   * from which full points are given (Aragon, Informe 6/2014), an exponent below 1 damps deep discounts (Italian ANAC
   * Guidelines 2).
   *
   * Example: 60 points, B = 100 000, prices 80 000 and 90 000: discounts 0.2 and 0.1, points 60 and 30.
   *
   * Undefined: where no offer is below the ceiling and `significant` is 0 (0/0), and where B is 0.
   */
  | {
      kind: "discount";
      /** The exponent e: above 0, at most 10, at most 4 decimals. Default 1. */
      exponent?: Decimal;
      /** The discount beyond which no more points are given, as a share of B, above 0 and at most 1. Default 1. */
      saturation?: Decimal;
      /** The least discount that can get full points, as a share of B, 0 to 1. Default 0. */
      significant?: Decimal;
    }
  /**
   * The discount, linear below and above the mean discount.
   *
   * With the discount d = (B − x)/B: W·X·d/mean where d is at most the mean discount, else
   * W·(X + (1 − X)·(d − mean)/(dmax − mean)). Prices only; B is the ceiling of the call.
   *
   * The Italian ANAC Guidelines 2 use X = 0.80, 0.85 or 0.90. A single offer gets X·W, not W, and the winner changes
   * easily when a losing offer is withdrawn.
   *
   * Example: 30 points, X = 0.80, B = 1000, prices 1000, 900, 800, 700: mean discount 0.15; points 0, 16, 26, 30.
   *
   * Undefined: where the mean discount is 0 (all offers at the ceiling), and where B is 0.
   */
  | {
      kind: "bilinear";
      /** The share X of the points that the mean discount gets, 0 to 1. */
      x: Decimal;
    }
  /**
   * The logarithm of the distance from the best.
   *
   * W·(1 − ln(x/best)/ln z) where lower is better, with best/x where higher is; z is `zero_at`.
   *
   * Without `clamp` the difference of two offers does not depend on any third one, so that a withdrawal of a loser never
   * changes the winner; with it, it can. The logarithm to the base z is exact where it is rational, else rounded correctly
   * to 30 decimals. Source: Negometrix.
   *
   * Example: 50 points, z = 2, prices 100, 200 and 400: 50, 0 and −50.
   *
   * Undefined: where a figure is 0.
   */
  | {
      kind: "logarithm";
      /** The multiple of the best that gets no points; above 1. */
      zero_at: Decimal;
      /** Whether points end at 0. Default false. */
      clamp?: boolean;
    }
  /**
   * The mean divided by the figure.
   *
   * W·min(1, mean/x) where lower is better, W·min(1, x/mean) where higher is.
   *
   * All offers better than the mean tie, and every offer moves the mean.
   *
   * Example: 60 points, prices 80, 100 and 150, mean 110: 60, 60 and 44.
   *
   * Undefined: where lower is better and a figure is 0; where higher is better and the mean is 0.
   */
  | {
      kind: "mean_ratio";
    }
  /**
   * The distance from the mean.
   *
   * W·max(0, 1 − |x − mean|/mean), whichever direction is better.
   *
   * **A cheaper offer can get fewer points**, and of all formulas here this one changes its winner most easily when a loser
   * withdraws. It is here because calls use it, not because they should.
   *
   * Example: 60 points, prices 80, 100 and 150, mean 110: 43.64, 54.55 and 38.18.
   *
   * Undefined: where the mean is 0.
   */
  | {
      kind: "mean_distance";
    }
  /**
   * The share of a maximum.
   *
   * W·x/maximum; higher is better. A figure below 0 or above the maximum makes the offer inadmissible.
   *
   * Example: 40 points, maximum 30: a value of 24 gets 32.
   *
   * Never undefined.
   */
  | {
      kind: "share_of";
      /** The figure that gets all points; above 0. */
      maximum: Decimal;
    }
  /**
   * Points given by the evaluators.
   *
   * The figure itself, 0 to W: points given by the evaluators. Anything else makes the offer inadmissible.
   *
   * Example: of 40 points the evaluators give 31.5.
   *
   * Never undefined.
   */
  | {
      kind: "points";
    }
  /**
   * Named levels.
   *
   * W·percent/100 of the level that the offer names. An unknown level makes the offer inadmissible.
   *
   * A level may be worth a negative percentage (Rijkswaterstaat gives −50 % where nothing is handed in). The names are
   * compared to the letter.
   *
   * Example: 20 points, excellent 100 %, good 70 %, satisfactory 30 %: good gets 14.
   *
   * Never undefined.
   */
  | {
      kind: "levels";
      /** The percentage of each level, at most 100. */
      levels: { [name: string]: Decimal };
    }
  /**
   * Yes or no.
   *
   * W for yes (`true` or `"1"`), nothing for no (`false` or `"0"`). Any other figure makes the offer inadmissible.
   *
   * Example: 30 points for service at weekends: 30 or 0.
   *
   * Never undefined.
   */
  | {
      kind: "yes_no";
    };

/** Who would win if points for a price were given by another formula. */
export interface FormulaInstead {
  /** The criterion. */
  criterion: Id;
  /** The formula. */
  formula: Formula;
  /** What would come of it. */
  result: Instead;
}

/**
 * A framework contract (*rámcová smlouva*) with several participants. Use it as `Checked<FrameworkContract>`.
 *
 * The circle of participants is closed: nobody else can be called (2014/24/EU Art. 33(2), act 134/2016 Sb. § 132(2)).
 */
export interface FrameworkContractInput {
  /** The id. */
  id: Id;
  /** Who concluded it. */
  authority: Text;
  /** The act under which it was concluded. */
  regime: Regime;
  /** The days on which partial contracts may be awarded. */
  term: PeriodInput;
  /** Its lots. */
  lots: readonly (LotInput)[];
  /** Its participants. */
  participants: readonly (ParticipantInput)[];
  /** The format of the document. */
  format?: FrameworkFormat | null;
  /** What it is called. */
  title?: Text | null;
  /** What it chooses of the law: parameters that it binds itself to, and reasons why one does not stand in the way. */
  legal_choices?: readonly (LegalChoiceInput)[] | null;
  /** Whether work may end after the term; the contract is then still awarded within it. */
  may_outlive?: boolean | null;
  /** The most that may be spent under it, in CZK, without value added tax. Used up, it has no further effect. */
  maximum_value?: Amount | null;
  /** The sources of money. Where there are some, every request and every contract names the one that pays. */
  funding_sources?: readonly (FundingSourceInput)[] | null;
  /** Further ceilings: by group of lots, budget year, source, participant, item. */
  ceilings?: readonly (CeilingInput)[] | null;
  /** How far partial contracts may be changed; missing where it says nothing of it. */
  change_terms?: ChangeTermsInput | null;
  /** Whether only what the office accepted can be invoiced. */
  invoice_after_acceptance?: boolean | null;
  /** In which budget year money counts; needed where a ceiling has a year. */
  budget_year_by?: BudgetYearBy | null;
}

/**
 * A framework contract (*rámcová smlouva*) with several participants. Use it as `Checked<FrameworkContract>`.
 *
 * The circle of participants is closed: nobody else can be called (2014/24/EU Art. 33(2), act 134/2016 Sb. § 132(2)).
 */
export interface FrameworkContract {
  /** The format of the document. */
  format: FrameworkFormat;
  /** The id. */
  id: Id;
  /** Who concluded it. */
  authority: Text;
  /** The act under which it was concluded. */
  regime: Regime;
  /** The days on which partial contracts may be awarded. */
  term: Period;
  /** Whether work may end after the term; the contract is then still awarded within it. */
  may_outlive: boolean;
  /** Its lots. */
  lots: (Lot)[];
  /** Its participants. */
  participants: (Participant)[];
  /** What it is called. */
  title?: Text;
  /** What it chooses of the law: parameters that it binds itself to, and reasons why one does not stand in the way. */
  legal_choices?: (LegalChoice)[];
  /** The most that may be spent under it, in CZK, without value added tax. Used up, it has no further effect. */
  maximum_value?: Decimal;
  /** The sources of money. Where there are some, every request and every contract names the one that pays. */
  funding_sources?: (FundingSource)[];
  /** Further ceilings: by group of lots, budget year, source, participant, item. */
  ceilings?: (Ceiling)[];
  /** How far partial contracts may be changed; missing where it says nothing of it. */
  change_terms?: ChangeTerms;
  /** Whether only what the office accepted can be invoiced. */
  invoice_after_acceptance?: boolean;
  /** In which budget year money counts; needed where a ceiling has a year. */
  budget_year_by?: BudgetYearBy;
}

/** the format of the document; an older one is read, a newer one refused */
export type FrameworkFormat = "minitendr.framework.v1";

/** A change of the prices of a framework contract: those of `PriceChange`, or along a price index. */
export type FrameworkPriceChangeInput =
  /**
   * The prices themselves vary, as a clause of the framework contract allows: price × factor.
   *
   * Example: 81.90 × 0.901 = 73.7919, so 73.79.
   */
  | {
      kind: "variation";
      /** What the prices are multiplied by. */
      factor: Amount;
      /** Within which limits the factor must be. */
      limits?: FactorLimitsInput | null;
    }
  /**
   * A tax changed: price × factor, or price + addend; one of the two is given.
   *
   * Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.
   */
  | {
      kind: "tax";
      /** What the prices are multiplied by. */
      factor?: Amount | null;
      /** What is added to each price in CZK; negative where they fall. */
      addend?: Amount | null;
      /** Within which limits the factor must be; only with a factor. */
      limits?: FactorLimitsInput | null;
    }
  /**
   * A figure of a third party changed, such as a rate: price × factor.
   *
   * Example: 385.00 × 0.985 = 379.225, so 379.23.
   */
  | {
      kind: "third_party";
      /** What the prices are multiplied by. */
      factor: Amount;
      /** Within which limits the factor must be. */
      limits?: FactorLimitsInput | null;
    }
  /**
   * Prices follow an index: factor = 1 + `pass_through_percent`/100 · (I(current)/I(base) − 1), price × factor.
   *
   * The factor is exact; it is rounded only where `factor_places` says so.
   *
   * Example: from 104.2 to 108.5, of which 80 % are passed through: 1 + 0.8·(108.5/104.2 − 1) = 2691/2605 =
   * 1.03301…; 450.00 becomes 464.86 (464.856…), with a factor of two places (1.03) 463.50.
   */
  | {
      kind: "index";
      /** The index with its values. */
      index: PriceIndexInput;
      /** The month from which the change is counted. */
      base: Month;
      /** The month up to which it is counted. */
      current: Month;
      /** How much of the change of the index the prices take over, in percent from 0 to 100; 100 where missing. */
      pass_through_percent?: Amount | null;
      /** An index that changed by less than this, in percent and up or down, changes nothing; 0 where missing. */
      threshold_percent?: Amount | null;
      /** Within which limits the factor must be; below the threshold there is none. */
      limits?: FactorLimitsInput | null;
      /** To how many decimals the factor is rounded half up; here or in the limits, not in both. */
      factor_places?: Places | null;
    };

/** A change of the prices of a framework contract: those of `PriceChange`, or along a price index. */
export type FrameworkPriceChange =
  /**
   * The prices themselves vary, as a clause of the framework contract allows: price × factor.
   *
   * Example: 81.90 × 0.901 = 73.7919, so 73.79.
   */
  | {
      kind: "variation";
      /** What the prices are multiplied by. */
      factor: Decimal;
      /** Within which limits the factor must be. */
      limits?: FactorLimits;
    }
  /**
   * A tax changed: price × factor, or price + addend; one of the two is given.
   *
   * Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.
   */
  | {
      kind: "tax";
      /** What the prices are multiplied by. */
      factor?: Decimal;
      /** What is added to each price in CZK; negative where they fall. */
      addend?: Decimal;
      /** Within which limits the factor must be; only with a factor. */
      limits?: FactorLimits;
    }
  /**
   * A figure of a third party changed, such as a rate: price × factor.
   *
   * Example: 385.00 × 0.985 = 379.225, so 379.23.
   */
  | {
      kind: "third_party";
      /** What the prices are multiplied by. */
      factor: Decimal;
      /** Within which limits the factor must be. */
      limits?: FactorLimits;
    }
  /**
   * Prices follow an index: factor = 1 + `pass_through_percent`/100 · (I(current)/I(base) − 1), price × factor.
   *
   * The factor is exact; it is rounded only where `factor_places` says so.
   *
   * Example: from 104.2 to 108.5, of which 80 % are passed through: 1 + 0.8·(108.5/104.2 − 1) = 2691/2605 =
   * 1.03301…; 450.00 becomes 464.86 (464.856…), with a factor of two places (1.03) 463.50.
   */
  | {
      kind: "index";
      /** The index with its values. */
      index: PriceIndex;
      /** The month from which the change is counted. */
      base: Month;
      /** The month up to which it is counted. */
      current: Month;
      /** How much of the change of the index the prices take over, in percent from 0 to 100; 100 where missing. */
      pass_through_percent?: Decimal;
      /** An index that changed by less than this, in percent and up or down, changes nothing; 0 where missing. */
      threshold_percent?: Decimal;
      /** Within which limits the factor must be; below the threshold there is none. */
      limits?: FactorLimits;
      /** To how many decimals the factor is rounded half up; here or in the limits, not in both. */
      factor_places?: Places;
    };

/** What a workbook says of a framework contract. */
export interface FrameworkRead {
  /** What was found and what was assumed, by sheets and rows. */
  findings: (TableFinding)[];
  /** The framework contract; missing where something is wrong. */
  framework?: FrameworkContract;
}

/** What has been ordered under a framework contract. Nothing yet, by default. */
export interface FrameworkStateInput {
  /** Held for calls that are out, in CZK. */
  reserved?: Amount | null;
  /** The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released. */
  committed?: Amount | null;
  /** Delivered, in CZK. */
  delivered?: Amount | null;
  /** Invoiced, in CZK. */
  invoiced?: Amount | null;
  /** Paid, in CZK. */
  paid?: Amount | null;
  /** By lot. */
  lots?: { readonly [name: string]: LotStateInput } | null;
  /** By lot and participant. */
  participants?: { readonly [name: string]: { readonly [name: string]: ParticipantStateInput } } | null;
  /** By ceiling of the list `ceilings` of the framework contract. */
  ceilings?: { readonly [name: string]: CeilingStateInput } | null;
}

/** What has been ordered under a framework contract. Nothing yet, by default. */
export interface FrameworkState {
  /** Held for calls that are out, in CZK. */
  reserved: Decimal;
  /** The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released. */
  committed: Decimal;
  /** Delivered, in CZK. */
  delivered: Decimal;
  /** Invoiced, in CZK. */
  invoiced: Decimal;
  /** Paid, in CZK. */
  paid: Decimal;
  /** By lot. */
  lots?: { [name: string]: LotState };
  /** By lot and participant. */
  participants?: { [name: string]: { [name: string]: ParticipantState } };
  /** By ceiling of the list `ceilings` of the framework contract. */
  ceilings?: { [name: string]: CeilingState };
}

/** A workbook with a framework contract: the input of the operation `framework_from_tables`. */
export interface FrameworkTablesInput {
  /** Its sheets, as `form` makes them. */
  sheets: readonly (SheetRowsInput)[];
  /** The file that it comes from. */
  source?: TableSourceInput | null;
}

/** So much of a participant's capacity as a source pays for. */
export interface Funding {
  /** Whose. */
  participant: Id;
  /** The source. */
  source: Id;
  /** When. */
  period: Period;
  /** How many workers and beds. */
  workforce: Workforce;
  /** Under which contract, where it is under one. */
  contract?: ContractName;
}

/** A source of money (a grant, a budget of the region). The same performance is never paid from two. */
export interface FundingSourceInput {
  /** The id, one in the framework. */
  id: Id;
  /** What people call it. */
  name?: Text | null;
}

/** A source of money (a grant, a budget of the region). The same performance is never paid from two. */
export interface FundingSource {
  /** The id, one in the framework. */
  id: Id;
  /** What people call it. */
  name?: Text;
}

/** Points that evaluators gave to an offer, with who gave them and why. */
export interface GivenPointsInput {
  /** The offer. */
  offer: Id;
  /** The criterion. */
  criterion: Id;
  /** The points; those of the offer where missing. */
  points?: Amount | null;
  /** In which role they were given. */
  role?: Text | null;
  /** Why. */
  reason?: Text | null;
  /** When. */
  at?: InstantInput | null;
}

/** Points that evaluators gave to an offer, with who gave them and why. */
export interface GivenPoints {
  /** The offer. */
  offer: Id;
  /** The criterion. */
  criterion: Id;
  /** The points; those of the offer where missing. */
  points?: Decimal;
  /** In which role they were given. */
  role?: Text;
  /** Why. */
  reason?: Text;
  /** When. */
  at?: Instant;
}

/** The changes of a contract on one ground, added up, and what is left of the limit. */
export interface GroundTotal {
  /** How many changes. */
  changes: number;
  /** What they add up to in CZK, whatever their sign. */
  value: Exact;
  /** By how many days they prolong the contract. */
  days: number;
  /** The ground; missing for changes that name none. */
  ground?: ChangeGround;
  /** The limit in CZK: that of the framework contract, or, where it sets none, what the law is believed to allow. */
  limit?: Exact;
  /**
   * Where the limit stands in the law, and how sure we are; missing where the framework contract sets it. Such a limit is
   * not enforced: a sum above it is a finding.
   */
  citation?: Citation;
  /** What is left of it in CZK; below 0 where a limit that is not enforced is passed. */
  left?: Exact;
  /** The limit in days; missing where the framework contract sets none. */
  limit_days?: number;
  /** What is left of it in days. */
  left_days?: number;
}

/**
 * A guaranteed minimum (*garantované minimum*): what a participant is ordered at least; what is missing at the end is paid.
 *
 * Paid: max(0, Σ minimum of a year · days / 365.25 − prices of its contracts), for participants that are there until the end.
 * Where several fit, they add up. Source: minimum quantities of framework agreements; the form is our choice.
 */
export interface GuaranteedMinimumInput {
  /** In CZK, in a year of 365.25 days. */
  per_year: Amount;
  /** The participant; each if missing. */
  participant?: Id | null;
}

/**
 * A guaranteed minimum (*garantované minimum*): what a participant is ordered at least; what is missing at the end is paid.
 *
 * Paid: max(0, Σ minimum of a year · days / 365.25 − prices of its contracts), for participants that are there until the end.
 * Where several fit, they add up. Source: minimum quantities of framework agreements; the form is our choice.
 */
export interface GuaranteedMinimum {
  /** In CZK, in a year of 365.25 days. */
  per_year: Decimal;
  /** The participant; each if missing. */
  participant?: Id;
}

/** How a partial contract ended. */
export type HowEnded =
  /** Everything was delivered. */
  | "completed"
  /** The work never began (the family refused). */
  | "not_started"
  /** The work ended before its time. */
  | "ended_early"
  /** The contract was cancelled. */
  | "cancelled";

/** an identification number of an organisation (IČO), eight digits with the check digit */
export type Ico = string;

/** an id, 1 to 64 characters, compared byte by byte, without a birth number */
export type Id = string;

/** What stands against calling a participant. */
export interface Ineligible {
  /** The participant. */
  participant: Id;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
}

/**
 * An input that cannot be used, with everything that is wrong with it.
 *
 * Written as JSON it is `{"errors": [{"code", "path", "message": {"cs", "en"}, "help"}]}`, the same from Rust, Python
 * and JavaScript.
 */
export interface InputError {
  errors: (Problem)[];
}

/** a moment with its offset, such as 2014-03-03T09:00:00+01:00 */
export type InstantInput = string | globalThis.Date;

/** a moment with its offset, such as 2014-03-03T09:00:00+01:00 */
export type Instant = string;

/** Who would win. */
export interface Instead {
  /** The offers that would share the first place. */
  undecided: (Id)[];
  /** Whether that is another end than the one there is; of a winner's own withdrawal it always is. */
  differs: boolean;
  /** The winner; missing without one. */
  winner?: Id;
  /** Why there would be no evaluation. */
  undefined?: Message;
}

/**
 * Something found in an invoice or a credit note that is held against a register. Codes never change their meaning; new
 * ones may be added.
 */
export type InvoiceCode =
  /** Who invoices is no participant of the framework contract. */
  | "unknown_participant"
  /** The number is that of an invoice or a credit note of the participant that the register has. */
  | "number_recorded"
  /** Two invoices of one participant that are checked together have the same number. */
  | "number_twice"
  /** The invoice was issued after the moment of the check. */
  | "issued_later"
  /** The invoice has no lines, so that nothing says which contract it is for. */
  | "no_lines"
  /** The register has no such contract. */
  | "unknown_contract"
  /** The contract is with another participant. */
  | "another_participant"
  /** The award of the contract was annulled. */
  | "contract_annulled"
  /** The contract is not signed, or waits for the publication on which its effect depends. */
  | "not_in_effect"
  /** The contract does not order the item. */
  | "unknown_item"
  /** The price of a unit is none of the contract's prices for the item. */
  | "price_differs"
  /** A line counts nothing. */
  | "zero_quantity"
  /** More is taken off a line than it comes to. */
  | "deduction_above_line"
  /** More units are invoiced than were delivered and not invoiced yet. */
  | "above_delivered"
  /** More units are invoiced than were accepted and not invoiced yet, where acceptance comes first. */
  | "above_accepted"
  /** The part of a contract comes to more than its deliveries are worth, less what was invoiced. */
  | "above_value"
  /** More is invoiced for a day than was delivered on it. */
  | "above_day"
  /** More is invoiced for a worker than the worker delivered. */
  | "above_worker"
  /** The deliveries do not say their days, so that a day cannot be held against them. */
  | "day_not_checked"
  /** The deliveries do not say their workers, so that a worker cannot be held against them. */
  | "worker_not_checked"
  /** A line says no day. */
  | "line_without_day"
  /** A line says no worker, and the deliveries do. */
  | "line_without_worker"
  /** Invoices that were recorded before have no days, so that a day may have been invoiced before. */
  | "earlier_days_unknown"
  /** Earlier invoices of the contract were recorded by their sums, so that units may have been invoiced before. */
  | "earlier_units_unknown"
  /** Of the contract only the value of what was delivered is known. */
  | "units_not_checked"
  /** A day is outside the period of the contract. */
  | "outside_contract"
  /** A day is later than the day of issue. */
  | "issued_before_delivery"
  /** A worker has more than 24 hours on one day, over all contracts and invoices that are checked together. */
  | "over_a_day"
  /** The same contract, item, day and worker stand twice. */
  | "line_twice"
  /** The lines do not come to what is claimed and what the client paid. */
  | "lines_differ"
  /** The invoice is for several contracts and does not say for which of them the client paid. */
  | "client_part_undivided"
  /** The client's parts of the lines do not add up to that of the invoice. */
  | "client_part_differs"
  /** The client paid more for a contract than its lines come to. */
  | "client_part_above"
  /** The sum was rounded, and the parts of the contracts do not come to the rounded sum. */
  | "rounding_undivided"
  /** A credit note of an invoice that the register does not have under the contract. */
  | "unknown_invoice"
  /** A credit note takes back more than is left of its invoice. */
  | "credit_above_invoice"
  /** A credit note takes back more units than are left of its invoice. */
  | "credit_above_units"
  /** A credit note takes back what was paid. */
  | "credit_above_unpaid"
  /** The invoice that is credited was recorded by its sum alone. */
  | "credit_units_not_checked"
  /** A credit note names a part of the client, which a register does not take back. */
  | "credit_of_client_part"
  /** The register refuses the event for another reason. */
  | "refused";

/** An invoice or a credit note of a participant, for one contract or for many. */
export interface InvoiceDocumentInput {
  /** Its number, as the participant gave it. */
  number: Reference;
  /** Who invoices. */
  participant: Id;
  /** The day on which it was issued. */
  issued_on: Date;
  /** Its lines. All figures of a credit note are above 0, as those of an invoice. */
  lines: readonly (InvoiceDocumentLineInput)[];
  /** What is claimed from the authority (of a credit note: given back to it), in CZK without value added tax. */
  value: Amount;
  /** The invoice that it takes something back of, where it is a credit note (*dobropis*). */
  credit_of?: Reference | null;
  /** What the client (the family) paid to the provider, in CZK; it is no part of the value. */
  client_paid?: Amount | null;
}

/** An invoice or a credit note of a participant, for one contract or for many. */
export interface InvoiceDocument {
  /** Its number, as the participant gave it. */
  number: Reference;
  /** Who invoices. */
  participant: Id;
  /** The day on which it was issued. */
  issued_on: Date;
  /** Its lines. All figures of a credit note are above 0, as those of an invoice. */
  lines: (InvoiceDocumentLine)[];
  /** What the client (the family) paid to the provider, in CZK; it is no part of the value. */
  client_paid: Decimal;
  /** What is claimed from the authority (of a credit note: given back to it), in CZK without value added tax. */
  value: Decimal;
  /** The invoice that it takes something back of, where it is a credit note (*dobropis*). */
  credit_of?: Reference;
}

/** A line of an invoice, with its contract. One that says its day and worker is held against the deliveries of that day. */
export interface InvoiceDocumentLineInput {
  /** The contract. */
  contract: ContractNameInput;
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item. */
  quantity: Amount;
  /** The price of a unit in CZK, without value added tax. */
  unit_price: Amount;
  /** On which day it was delivered. */
  day?: Date | null;
  /** By which worker: a pseudonym, never a name. */
  worker?: Id | null;
  /** What is taken off the line in CZK: for missed visits and days of absence. */
  deduction?: Amount | null;
  /** What the client paid of this line, in CZK; missing where only the sum is said, which is enough for one contract. */
  client_paid?: Amount | null;
}

/** A line of an invoice, with its contract. One that says its day and worker is held against the deliveries of that day. */
export interface InvoiceDocumentLine {
  /** The contract. */
  contract: ContractName;
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item. */
  quantity: Decimal;
  /** The price of a unit in CZK, without value added tax. */
  unit_price: Decimal;
  /** What is taken off the line in CZK: for missed visits and days of absence. */
  deduction: Decimal;
  /** On which day it was delivered. */
  day?: Date;
  /** By which worker: a pseudonym, never a name. */
  worker?: Id;
  /** What the client paid of this line, in CZK; missing where only the sum is said, which is enough for one contract. */
  client_paid?: Decimal;
}

/** One thing that was found in an invoice. */
export interface InvoiceFinding {
  /**
   * How much it weighs: an error stands in the way of recording, a warning asks for a look, a note says what could not be
   * checked.
   */
  severity: Severity;
  /** Where in the input, as a JSON pointer (RFC 6901). */
  path: string;
  /** The stable code. */
  code: InvoiceCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  /** The sentence in both languages. */
  message: Message;
  /** What the reader can do. */
  advice: Message;
}

/** One line of an invoice, held against what was delivered and against the prices of the contract. */
export interface InvoiceLineInput {
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item; above 0. */
  quantity: Amount;
  /** The price of a unit in CZK without value added tax, which must be one of the contract's for this item. */
  unit_price: Amount;
  /** What is taken off the line in CZK: for missed visits and days of absence. */
  deduction?: Amount | null;
}

/** One line of an invoice, held against what was delivered and against the prices of the contract. */
export interface InvoiceLine {
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item; above 0. */
  quantity: Decimal;
  /** The price of a unit in CZK without value added tax, which must be one of the contract's for this item. */
  unit_price: Decimal;
  /** What is taken off the line in CZK: for missed visits and days of absence. */
  deduction: Decimal;
}

/**
 * Who reads what is found in an invoice. The findings are the same; what to do about one depends on who can do it. That
 * is our choice.
 */
export type InvoiceReader =
  /** Who got the invoice and records it: returns it, asks, records what is missing. */
  | "authority"
  /** Who issues the invoice and can still correct it. */
  | "participant";

/** An invoice of a contract, and what was credited of it. */
export interface InvoiceState {
  /** Its number. */
  invoice: Reference;
  /** Its value in CZK, without what the client paid. */
  value: Decimal;
  /** What the client paid of it, in CZK. */
  client_paid: Decimal;
  /** What was credited of it, in CZK. */
  credited: Decimal;
  /** The numbers of its credit notes. */
  credit_notes?: (Reference)[];
  /** The units that it counts, by item, less those credited; empty where only the sum is known. */
  quantities?: { [name: string]: Decimal };
}

/** What an invoice claims, and what of it the register supports. In CZK without value added tax. */
export interface InvoiceTotals {
  /** What is claimed: the value as it was given. */
  claimed: Decimal;
  /** What the client paid, as it was given. */
  client_paid: Decimal;
  /** What the lines come to: quantities by unit prices, less deductions. The client's part is in it. */
  lines: Figure;
  /**
   * What of the claim deliveries and contract support, the client's part taken off. Of a line that is what was delivered
   * (or accepted) and not invoiced yet, at the lower of its price and the highest price of the contract; of a contract at
   * most the value that is left.
   */
  supported: Figure;
  /** The claim less what is supported; above 0 where too much is claimed. */
  difference: Figure;
}

/** What a table of invoices says. */
export interface InvoicesRead {
  /** The invoices and credit notes, for `check_invoice`; one of which a row is wrong is left out. */
  invoices: (InvoiceDocument)[];
  /** The rows of each, as spreadsheets count, from 1. */
  rows: ((number)[])[];
  /** What was found and what was assumed, by rows. */
  findings: (TableFinding)[];
}

/** A table of invoices: the input of the operation `invoices_from_table`. */
export interface InvoicesTableInput {
  /** The rows of the table from its first, each a list of cells. */
  rows: readonly (readonly (CellInput)[])[];
  /** What columns mean, by their names as they stand in the table: the name of a field, or `nothing`. */
  columns?: { readonly [name: string]: Id } | null;
  /** The framework contract, in which participants and items are looked up; without it ids are taken as they stand. */
  framework?: FrameworkContractInput | null;
  /** The file that it comes from. */
  source?: TableSourceInput | null;
}

/** The input of the operation `issue_call`. */
export interface IssueCallInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The request. */
  request: RequestInput;
  /** When the call is issued, or changed. */
  at: InstantInput;
  /** The call that is changed; missing for the first one. */
  previous?: CallInput | null;
  /** The rule of the path, where the order came to it by `otherwise`. */
  rule?: Id | null;
  /** How long offers can be handed in, at least 1; needed where the lot declares no path, refused where it does. */
  offer_period?: TimeLimitInput | null;
}

/** An item of a lot: one thing that can be ordered. */
export interface ItemInput {
  /** The id, one in the lot. */
  id: Id;
  /** What is counted. */
  unit: Unit;
  /** What people call it; its id where missing. */
  name?: Text | null;
  /**
   * The highest price of a unit in CZK, with or without value added tax as the scheme says; missing where the framework
   * sets none.
   */
  maximum_unit_price?: Amount | null;
  /** Its later versions; the one above is version 1, in force from the first day of the term. */
  maximum_unit_prices?: readonly (MaximumVersionInput)[] | null;
  /**
   * The rate of value added tax of lines that state none, 0 to 100; also that of direct awards. Missing where the item is
   * exempt, as social services of registered providers are, or the rate is not stated: it counts as 0.
   */
  vat_percent?: Amount | null;
  /** Whether use or availability is paid for. */
  pay_for?: PayFor | null;
  /** Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do. */
  step?: Amount | null;
  /**
   * What is paid for a visit to which the family did not come, in percent of the price; missing where such visits are
   * not paid, and so not recorded as delivered.
   */
  missed_visit_percent?: Amount | null;
  /**
   * What a day of absence takes off in CZK, where availability is paid for (a place in a crisis home: 22,800 CZK a month
   * less 760 CZK for each absent day); missing where absence takes off nothing, and so is not recorded.
   */
  absent_day_deduction?: Amount | null;
}

/** An item of a lot: one thing that can be ordered. */
export interface Item {
  /** The id, one in the lot. */
  id: Id;
  /** What is counted. */
  unit: Unit;
  /** Whether use or availability is paid for. */
  pay_for: PayFor;
  /** What people call it; its id where missing. */
  name?: Text;
  /**
   * The highest price of a unit in CZK, with or without value added tax as the scheme says; missing where the framework
   * sets none.
   */
  maximum_unit_price?: Decimal;
  /** Its later versions; the one above is version 1, in force from the first day of the term. */
  maximum_unit_prices?: (MaximumVersion)[];
  /**
   * The rate of value added tax of lines that state none, 0 to 100; also that of direct awards. Missing where the item is
   * exempt, as social services of registered providers are, or the rate is not stated: it counts as 0.
   */
  vat_percent?: Decimal;
  /** Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do. */
  step?: Decimal;
  /**
   * What is paid for a visit to which the family did not come, in percent of the price; missing where such visits are
   * not paid, and so not recorded as delivered.
   */
  missed_visit_percent?: Decimal;
  /**
   * What a day of absence takes off in CZK, where availability is paid for (a place in a crisis home: 22,800 CZK a month
   * less 760 CZK for each absent day); missing where absence takes off nothing, and so is not recorded.
   */
  absent_day_deduction?: Decimal;
}

/** How much of one item: what somebody takes, what is left, what was delivered. */
export interface ItemQuantityInput {
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item; above 0. */
  quantity: Amount;
}

/** How much of one item: what somebody takes, what is left, what was delivered. */
export interface ItemQuantity {
  /** The item. */
  item: Id;
  /** How much of it, in the unit of the item; above 0. */
  quantity: Decimal;
}

/** A JSON object whose form somebody else decides. */
export type JsonInput = { readonly [name: string]: unknown };

/** A JSON object whose form somebody else decides. */
export type Json = { [name: string]: unknown };

/** What is kept of the replications. */
export type KeptFigures =
  /** Every figure of every replication: a document that grows with their number. */
  | "rows"
  /**
   * Only exact sums: a document of the same size for any number, with the same summary to the last digit. Policies can
   * be compared with the first alone.
   */
  | "sums";

/** A language of the messages. */
export type Language =
  /** Czech, the language of the offices. */
  | "cs"
  /** English. */
  | "en";

/**
 * What a framework contract chooses of a parameter of the law, and who says so.
 *
 * A parameter that is marked C or D only warns until it is adopted. An override undoes nothing and hides nothing: the
 * finding stays, with the reason and the role.
 */
export interface LegalChoiceInput {
  /** The parameter, such as `evaluation.price_only`; each at most once. */
  parameter: Id;
  /** What is done with it. */
  kind: ChoiceKind;
  /** Why. */
  reason: Text;
  /** In which role somebody decided it. */
  role: Text;
  /** When it was decided. */
  at?: InstantInput | null;
}

/**
 * What a framework contract chooses of a parameter of the law, and who says so.
 *
 * A parameter that is marked C or D only warns until it is adopted. An override undoes nothing and hides nothing: the
 * finding stays, with the reason and the role.
 */
export interface LegalChoice {
  /** The parameter, such as `evaluation.price_only`; each at most once. */
  parameter: Id;
  /** What is done with it. */
  kind: ChoiceKind;
  /** Why. */
  reason: Text;
  /** In which role somebody decided it. */
  role: Text;
  /** When it was decided. */
  at?: Instant;
}

/** What a scheme would do. */
export interface Lint {
  /** What was found, in the order of the rules that look for it. */
  findings: (LintFinding)[];
  /** Whether a losing offer that is withdrawn can change who is first. */
  reversal: Reversal;
  /** The figures that were taken for plausible, those of the input and ours. */
  spread: { [name: string]: Spread };
  /** The ceiling of the examples in CZK: that of the input, or one that was assumed since a formula needs it. */
  ceiling?: Decimal;
}

/** Something found in a scheme. Codes never change their meaning; new ones may be added. */
export type LintCode =
  /** A losing offer that is withdrawn changes who is first. */
  | "rank_reversal"
  /** Nothing excludes that a withdrawn loser changes who is first, but no example of it was found. */
  | "rank_reversal_not_excluded"
  /** A draw among other offers may have another result. */
  | "rank_reversal_by_draw"
  /** An offer half-way between two others can never win, whatever the weights. */
  | "middle_never_wins"
  /** With two offers one gets all points and the other none, however close they are. */
  | "two_offers_all_or_nothing"
  /** What a criterion can really move differs from its declared weight by more than 10 percentage points. */
  | "effective_weight"
  /** The scheme has no rule for ties. */
  | "no_tie_rule"
  /** The rules for ties can leave offers equal. */
  | "ties_may_remain"
  /** A rule for ties that is never reached, since one before it always decides. */
  | "tie_rule_unreached"
  /** A rule for ties that can decide nothing, since equal offers are equal in what it looks at. */
  | "tie_rule_idle"
  /** Rounding makes another offer first than exact figures do. */
  | "rounding_decides"
  /** Nothing is rounded, so that offers that look equal may differ. */
  | "rounding_none"
  /** Arithmetic that has no result can occur; it ends the evaluation of all offers. */
  | "undefined_arithmetic"
  /** An offer of nearly nothing with the least quality wins. */
  | "near_zero_wins"
  /** An offer of nearly nothing makes the prices of all others count for nearly nothing. */
  | "near_zero_flattens"
  /** A criterion that asks whether something is there looks like a qualification. Our view, no rule of the law. */
  | "looks_like_qualification"
  /** The least points are all points, so that the criterion only admits. */
  | "minimum_is_weight"
  /** A criterion of the weight 0. */
  | "weight_zero"
  /** A weight that plays no part in what is ranked. */
  | "weight_unused"
  /** A direction that the formula does not look at and that says the opposite. */
  | "direction_ignored"
  /** Nobody can get all points of a criterion. */
  | "top_below_weight"
  /** The worst that is admitted gets points all the same, so that the weight moves less than it says. */
  | "lowest_above_zero"
  /** Two levels that give the same. */
  | "levels_equal"
  /** A very small difference costs many points. */
  | "step_at_edge"
  /** A table in which a better figure gets fewer points. */
  | "bands_not_monotone"
  /** A better figure gets fewer points. */
  | "better_gets_fewer"
  /** A better figure gets no more points than a worse one. */
  | "better_gets_no_more"
  /** Points below 0 can occur. */
  | "points_below_zero"
  /** Weights that do not add up to 100 and of which no other sum is promised. */
  | "weights_not_hundred"
  /** A formula needs the highest admissible price of the call, and none was given here. */
  | "ceiling_needed"
  /** Offers that are not ranked move the points of those that are. */
  | "refused_counted";

/** A small tender, evaluated under the scheme by `evaluate`, with the ceiling that the lint says. */
export interface LintExample {
  /** The offers. */
  offers: (ExampleOffer)[];
  /** The offers that share the first place. */
  undecided: (Id)[];
  /** The only offer at the first place. */
  winner?: Id;
  /** What a withdrawal makes of it, where the finding is about one. */
  then?: ExampleAfter;
}

/** One thing that was found in a scheme. */
export interface LintFinding {
  /** How much it weighs. */
  severity: Severity;
  /** Where in the input, as a JSON pointer (RFC 6901). */
  path: string;
  /** The stable code. */
  code: LintCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  /** The sentence in both languages. */
  message: Message;
  /** What to write instead. */
  instead: Message;
  /** A tender that shows it. */
  example?: LintExample;
}

/** The input of the operation `lint`. */
export interface LintInput {
  /** The scheme. */
  scheme: SchemeInput;
  /** The highest admissible price in CZK, with or without value added tax as the scheme says. */
  ceiling?: Amount | null;
  /** What is plausible, by criterion or feature; the price stands under the id of its criterion or under `price`. */
  spread?: { readonly [name: string]: SpreadInput } | null;
}

/** A lot (*část*) of a framework contract. */
export interface LotInput {
  /** The id, one in the framework. */
  id: Id;
  /** The area of services. */
  area: Area;
  /** The region. */
  region: Region;
  /** What can be ordered. */
  items: readonly (ItemInput)[];
  /** How offers are evaluated in a mini-tender. */
  scheme: SchemeInput;
  /** Which way its orders go; by a mini-tender if missing. */
  path?: AwardPathInput | null;
  /**
   * When a price is abnormally low, with or without value added tax as the scheme says; missing where the framework sets
   * no rule.
   */
  abnormally_low?: AbnormallyLowRuleInput | null;
  /** The most that may be spent in the lot, in CZK, without value added tax. */
  maximum_value?: Amount | null;
  /** What every participant must hold on the day. */
  required_credentials?: readonly (RequiredCredentialInput)[] | null;
}

/** A lot (*část*) of a framework contract. */
export interface Lot {
  /** The id, one in the framework. */
  id: Id;
  /** The area of services. */
  area: Area;
  /** The region. */
  region: Region;
  /** What can be ordered. */
  items: (Item)[];
  /** How offers are evaluated in a mini-tender. */
  scheme: Scheme;
  /** Which way its orders go; by a mini-tender if missing. */
  path?: AwardPath;
  /**
   * When a price is abnormally low, with or without value added tax as the scheme says; missing where the framework sets
   * no rule.
   */
  abnormally_low?: AbnormallyLowRule;
  /** The most that may be spent in the lot, in CZK, without value added tax. */
  maximum_value?: Decimal;
  /** What every participant must hold on the day. */
  required_credentials?: (RequiredCredential)[];
}

/** What has been ordered in one lot. */
export interface LotStateInput {
  /** Held for calls that are out, in CZK. */
  reserved?: Amount | null;
  /** The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released. */
  committed?: Amount | null;
  /** Delivered, in CZK. */
  delivered?: Amount | null;
  /** Invoiced, in CZK. */
  invoiced?: Amount | null;
  /** Paid, in CZK. */
  paid?: Amount | null;
  /** How many partial contracts were concluded. */
  contracts?: number | null;
  /** The last place given in the queue of a rotation. */
  turns?: number | null;
}

/** What has been ordered in one lot. */
export interface LotState {
  /** Held for calls that are out, in CZK. */
  reserved: Decimal;
  /** The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released. */
  committed: Decimal;
  /** Delivered, in CZK. */
  delivered: Decimal;
  /** Invoiced, in CZK. */
  invoiced: Decimal;
  /** Paid, in CZK. */
  paid: Decimal;
  /** How many partial contracts were concluded. */
  contracts: number;
  /** The last place given in the queue of a rotation. */
  turns: number;
}

/** The terms of a participant in one lot: its rank, price annex, capacity and territory. */
export interface LotTermsInput {
  /** The lot. */
  lot: Id;
  /** The place in the order in which the framework was concluded, from 1. */
  rank?: number | null;
  /** The agreed share of direct orders, a fraction of 1; needed where orders go by target shares. */
  share?: Amount | null;
  /**
   * The price annex (*cenová příloha*): the price of a unit of each item in CZK, with or without value added tax as the
   * scheme of the lot says. An offer may not be above it.
   */
  prices?: { readonly [name: string]: Amount } | null;
  /** The later versions of the price annex; the one above is version 1, in force from the first day of the term. */
  price_versions?: readonly (PriceVersionInput)[] | null;
  /** The most units of each item that the participant has in contracts at one time; missing where it set no limit. */
  capacity?: { readonly [name: string]: Amount } | null;
  /** Where it delivers; missing for the whole region of the lot. */
  territory?: TerritoryInput | null;
  /** For whom it works; missing where it serves every need of the lot. */
  profile?: ProfileInput | null;
  /** The most that may be ordered from it in the lot, in CZK, without value added tax. */
  maximum_value?: Amount | null;
}

/** The terms of a participant in one lot: its rank, price annex, capacity and territory. */
export interface LotTerms {
  /** The lot. */
  lot: Id;
  /** The place in the order in which the framework was concluded, from 1. */
  rank?: number;
  /** The agreed share of direct orders, a fraction of 1; needed where orders go by target shares. */
  share?: Decimal;
  /**
   * The price annex (*cenová příloha*): the price of a unit of each item in CZK, with or without value added tax as the
   * scheme of the lot says. An offer may not be above it.
   */
  prices?: { [name: string]: Decimal };
  /** The later versions of the price annex; the one above is version 1, in force from the first day of the term. */
  price_versions?: (PriceVersion)[];
  /** The most units of each item that the participant has in contracts at one time; missing where it set no limit. */
  capacity?: { [name: string]: Decimal };
  /** Where it delivers; missing for the whole region of the lot. */
  territory?: Territory;
  /** For whom it works; missing where it serves every need of the lot. */
  profile?: Profile;
  /** The most that may be ordered from it in the lot, in CZK, without value added tax. */
  maximum_value?: Decimal;
}

/** How far the winner is ahead. */
export interface Margin {
  /** The offer that comes next, the first in byte order where several do. */
  next: Id;
  /** The difference of the figures that are ranked: points, a quotient, or CZK. 0 where a rule for ties decided. */
  by: Figure;
}

/** A later version of the highest price of a unit of an item. */
export interface MaximumVersionInput {
  /** The number: 2, 3 and so on without gaps. */
  version: number;
  /** The first day on which it is in force; later than that of the version before, and within the term. */
  from: Date;
  /** The highest price of a unit in CZK, with or without value added tax as the scheme of the lot says. */
  price: Amount;
}

/** A later version of the highest price of a unit of an item. */
export interface MaximumVersion {
  /** The number: 2, 3 and so on without gaps. */
  version: number;
  /** The first day on which it is in force; later than that of the version before, and within the term. */
  from: Date;
  /** The highest price of a unit in CZK, with or without value added tax as the scheme of the lot says. */
  price: Decimal;
}

/** A mean with its interval of 95 %: mean ± t·s/√n, t the quantile of Student with n − 1 degrees of freedom. */
export interface MeanIntervalInput {
  /** Of how many replications, n. */
  replications: number;
  /** The mean. */
  mean: Amount;
  /** The standard error s/√n; missing for one replication. */
  standard_error?: Amount | null;
  /** The lower end of the interval. */
  low?: Amount | null;
  /** The upper end. */
  high?: Amount | null;
}

/** A mean with its interval of 95 %: mean ± t·s/√n, t the quantile of Student with n − 1 degrees of freedom. */
export interface MeanInterval {
  /** Of how many replications, n. */
  replications: number;
  /** The mean. */
  mean: Decimal;
  /** The standard error s/√n; missing for one replication. */
  standard_error?: Decimal;
  /** The lower end of the interval. */
  low?: Decimal;
  /** The upper end. */
  high?: Decimal;
}

/** In what it is reckoned how much somebody has been awarded. */
export type Measure =
  /** The number of orders. */
  | "count"
  /** Their value in CZK; every order needs one. */
  | "value"
  /** Their quantity; every order needs one. */
  | "quantity";

/** A measure under a policy. */
export interface MeasureSummaryInput {
  /** The policy. */
  policy: Id;
  /** The measure; what each counts, by which formula, stands with `SimulationMeasure`. */
  measure: SimulationMeasure;
  /** Over the replications in which it is defined. */
  value: MeanIntervalInput;
  /** Of which lot, participant or year; missing where it is of the whole. */
  of?: string | null;
  /** The difference; missing for the policy that others are compared with. */
  paired?: PairedDifferenceInput | null;
}

/** A measure under a policy. */
export interface MeasureSummary {
  /** The policy. */
  policy: Id;
  /** The measure; what each counts, by which formula, stands with `SimulationMeasure`. */
  measure: SimulationMeasure;
  /** Over the replications in which it is defined. */
  value: MeanInterval;
  /** Of which lot, participant or year; missing where it is of the whole. */
  of?: string;
  /** The difference; missing for the policy that others are compared with. */
  paired?: PairedDifference;
}

/** A sentence in both languages, as it stands in errors and reasons. */
export interface MessageInput {
  /** The sentence in Czech. */
  cs: string;
  /** The sentence in English. */
  en: string;
}

/** A sentence in both languages, as it stands in errors and reasons. */
export interface Message {
  /** The sentence in Czech. */
  cs: string;
  /** The sentence in English. */
  en: string;
}

/**
 * A mini-tender at the moment of a decision, or an order that goes directly: the request, the offers or answers, and what
 * people ruled.
 */
export interface MiniTenderInput {
  /** The request. */
  request: RequestInput;
  /** The moment of the decision. */
  at: InstantInput;
  /** The call, of the same version of the request; its deadline is the end of the offer period. */
  call?: CallInput | null;
  /** The end of the offer period, where there is no call; missing where there was none. */
  deadline?: InstantInput | null;
  /** The offers, each with its participant and its lines; none where the request goes directly. */
  offers?: readonly (OfferInput)[] | null;
  /** What participants answered that were asked directly, in the order in which they were asked. */
  answers?: readonly (AnswerInput)[] | null;
  /** What the order is drawn by, where it goes directly by a draw. */
  draw?: OrderDrawInput | null;
  /** What people ruled. */
  rulings?: readonly (RulingInput)[] | null;
}

/**
 * A mini-tender at the moment of a decision, or an order that goes directly: the request, the offers or answers, and what
 * people ruled.
 */
export interface MiniTender {
  /** The request. */
  request: Request;
  /** The offers, each with its participant and its lines; none where the request goes directly. */
  offers: (Offer)[];
  /** The moment of the decision. */
  at: Instant;
  /** The call, of the same version of the request; its deadline is the end of the offer period. */
  call?: Call;
  /** The end of the offer period, where there is no call; missing where there was none. */
  deadline?: Instant;
  /** What participants answered that were asked directly, in the order in which they were asked. */
  answers?: (Answer)[];
  /** What the order is drawn by, where it goes directly by a draw. */
  draw?: OrderDraw;
  /** What people ruled. */
  rulings?: (Ruling)[];
}

/** a month, such as 2026-01 */
export type Month = string;

/**
 * A municipality with extended powers (*obec s rozšířenou působností*, ORP) by its code in list 65 of the Czech
 *  statistical office: four digits. Error: `invalid_municipality`.
 */
export type Municipality = string;

/** A source of randomness, named before it exists. */
export interface NamedSourceInput {
  /** What it is, so that nobody can doubt which figures count: which lottery, which rate, of which day. */
  name: Text;
  /** When it will be known. */
  known_at: InstantInput;
}

/** A source of randomness, named before it exists. */
export interface NamedSource {
  /** What it is, so that nobody can doubt which figures count: which lottery, which rate, of which day. */
  name: Text;
  /** When it will be known. */
  known_at: Instant;
}

/** Attributes of the need. There is no field for a name, an address or a diagnosis. */
export interface NeedInput {
  /** The ages of the children. */
  ages?: AgeBandInput | null;
  /** Target groups, by the codes of the framework. */
  target_groups?: readonly (Id)[] | null;
  /** What the participant must be specialised in, by the codes of the framework. */
  specialisations?: readonly (Id)[] | null;
  /** Languages, by their codes (`cs`, `rom`, `uk`). */
  languages?: readonly (Id)[] | null;
  /** The class of risk, by the codes of the framework. */
  risk?: Id | null;
  /** Traits of a participant that are preferred, each with its weight above 0. They exclude nobody. Our choice. */
  preferences?: { readonly [name: string]: Amount } | null;
}

/** Attributes of the need. There is no field for a name, an address or a diagnosis. */
export interface Need {
  /** The ages of the children. */
  ages?: AgeBand;
  /** Target groups, by the codes of the framework. */
  target_groups?: (Id)[];
  /** What the participant must be specialised in, by the codes of the framework. */
  specialisations?: (Id)[];
  /** Languages, by their codes (`cs`, `rom`, `uk`). */
  languages?: (Id)[];
  /** The class of risk, by the codes of the framework. */
  risk?: Id;
  /** Traits of a participant that are preferred, each with its weight above 0. They exclude nobody. Our choice. */
  preferences?: { [name: string]: Decimal };
}

/**
 * An attribute of a request by which a child could be recognised together with others. The region and the lot are not
 * among them: a call is always of one lot, and a lot serves one region.
 */
export type NeedAttribute =
  /** The municipality with extended powers. */
  | "municipality"
  /** The items that are needed. */
  | "items"
  /** The ages. */
  | "ages"
  /** The languages. */
  | "languages"
  /** The target groups. */
  | "target_groups"
  /** What the participant must be specialised in. */
  | "specialisations"
  /** The class of risk. */
  | "risk";

/** A notice of the result to one participant. */
export interface Notice {
  /** To whom. */
  participant: Id;
  /** What it tells. */
  outcome: NoticeOutcome;
  /** The title in one line. */
  title: string;
  /** A page of HTML that prints on A4: no script, no outside resource, every text escaped. */
  html: string;
  /** The same as plain text. */
  text: string;
}

/** What a notice tells its participant. */
export type NoticeOutcome =
  /** The partial contract goes to it. */
  | "won"
  /** A part of the request goes to it. */
  | "shared"
  /** Another offer was selected. */
  | "lost"
  /** Its offer was not admitted, or it could not take the order any more. */
  | "excluded"
  /** It refused or declined, or did not answer in time. */
  | "refused"
  /** There is no result yet. */
  | "undecided"
  /** It ended without a contract for anybody. */
  | "ended";

/** The notices on one decision. */
export interface Notices {
  /** One for each participant that offered or was asked directly, by participant. */
  notices: (Notice)[];
}

/** What became of an objection. */
export type ObjectionOutcome =
  /** It was upheld: the award has to be annulled, or the procedure cancelled. */
  | "upheld"
  /** It was rejected. */
  | "rejected"
  /** Who raised it took it back. */
  | "withdrawn";

/** The input of the operation `check_ocds`. */
export interface OcdsCheckInput {
  /** A release package or a record package. */
  package: JsonInput;
}

/** What was found in a package. */
export interface OcdsChecked {
  /** How many contracting processes it has. */
  processes: number;
  /** How many releases, those that records compile not counted. */
  releases: number;
  /** What was found, in the order of the package. */
  findings: (OcdsFinding)[];
}

/**
 * Something found in a package of the Open Contracting Data Standard that its schemas do not see. Codes never change
 * their meaning; new ones may be added.
 */
export type OcdsCode =
  /** A release has no identifier of its contracting process (`ocid`), no `id`, no `date` or no `tag`. */
  | "missing_field"
  /** Two releases of one contracting process have the same id. */
  | "duplicate_release"
  /** Two objects of one list have the same id; a merge would keep the last of them only. */
  | "duplicate_id"
  /** A supplier, tenderer, buyer, payer or payee that is not among the parties of the contracting process. */
  | "unknown_party"
  /** A reference to a lot that the tender does not have. */
  | "unknown_lot"
  /** An item of a bid or an award that the tender does not have. */
  | "unknown_item"
  /** An award or a contract refers to a bid that is not there. */
  | "unknown_bid"
  /** A contract whose award is not there. */
  | "unknown_award"
  /** An amendment names a release that is not there. */
  | "unknown_release"
  /** A related process that is not in the package; it may have been published elsewhere. */
  | "unknown_process"
  /** A call-off that names no process as its framework agreement. */
  | "no_framework"
  /** A part of a record that is of another contracting process. */
  | "another_process"
  /** An amount of money without its currency. */
  | "currency_missing"
  /** A date that is no moment with its offset. */
  | "invalid_date"
  /** A period that ends before it starts. */
  | "reversed"
  /**
   * Something that precedes what it follows from: an award before offers are due, a signature before the award, a payment
   * before the signature.
   */
  | "too_early"
  /** A release that is dated later than its package was published. */
  | "after_publication";

/** One thing that was found in a package. */
export interface OcdsFinding {
  /** The stable code. */
  code: OcdsCode;
  /** Where in the package, as a JSON pointer. */
  path: string;
  /** The sentence in both languages. */
  message: Message;
}

/** The input of the operation `ocds`. */
export interface OcdsInput {
  /** The prefix under which the publisher is registered, `ocds-` and six small letters or digits, as `ocds-213czf`. */
  prefix: Text;
  /** Who publishes. */
  publisher: OcdsPublisherInput;
  /** The moment of publication; nothing that is exported is later. */
  published_at: InstantInput;
  /** The framework contract and its events. */
  register: RegisterDocumentInput;
  /**
   * The folder on the web in which the packages will lie, as `releases.json` and `records.json`; missing where there is none
   * yet.
   */
  uri?: Text | null;
  /** The mini-tenders and direct orders under it, each request once. */
  tenders?: readonly (MiniTenderInput)[] | null;
  /** The decisions on them, at most one on each request. */
  decisions?: readonly (Decision)[] | null;
  /** The language of the texts. */
  language?: Language | null;
  /** What must be said of every process, such as that the data are invented. */
  notice?: Text | null;
}

/** The export: a package of releases and a package of records, as the standard has them. */
export interface OcdsPackages {
  /** The release package: what became known of each process, moment by moment. */
  releases: Json;
  /** The record package: the releases of each process, and what they come to together. */
  records: Json;
}

/** Who publishes. */
export interface OcdsPublisherInput {
  /** The name of the organisation. */
  name: Text;
  /** Its address on the web. */
  uri?: Text | null;
}

/** Who publishes. */
export interface OcdsPublisher {
  /** The name of the organisation. */
  name: Text;
  /** Its address on the web. */
  uri?: Text;
}

/** What a criterion looks at. */
export type Of =
  /** The offer's total price. */
  | "price"
  /** What the offer gives in `values` under the criterion's id. */
  | "value";

/**
 * The offer of a participant (*nabídka*).
 *
 * There is one type of offer for every operation: a bare evaluation needs `id`, `price` and `values`, an award also the
 * participant, the lines and the time.
 *
 * The price is `price`, or the sum of the lines; both may be given if `price` is the exact sum or the sum rounded half
 * up to 0.01.
 */
export interface OfferInput {
  /** The id of the offer. */
  id: Id;
  /** The request that it answers. */
  request?: Id | null;
  /** The version of the request that it answers. */
  request_version?: number | null;
  /** Who offers. */
  participant?: Id | null;
  /** The total price in CZK, with or without value added tax as the scheme says. */
  price?: Amount | null;
  /**
   * The price before an auction or a negotiation, in CZK, with or without value added tax as the total; only rules on
   * abnormally low prices look at it.
   */
  initial_price?: Amount | null;
  /** The prices by line. */
  lines?: readonly (OfferLineInput)[] | null;
  /** What is offered for each criterion (or feature) other than the price; in JSON `null` is nothing. */
  values?: { readonly [name: string]: OfferValueInput } | null;
  /** What the participant says that it can still deliver, by item in the item's unit. */
  capacity?: { readonly [name: string]: Amount } | null;
  /** Whether the whole request is offered or a part of it. */
  extent?: Extent | null;
  /** When it was submitted. */
  submitted_at?: InstantInput | null;
  /** The earlier offer of the same participant that this one replaces. */
  replaces?: Id | null;
}

/**
 * The offer of a participant (*nabídka*).
 *
 * There is one type of offer for every operation: a bare evaluation needs `id`, `price` and `values`, an award also the
 * participant, the lines and the time.
 *
 * The price is `price`, or the sum of the lines; both may be given if `price` is the exact sum or the sum rounded half
 * up to 0.01.
 */
export interface Offer {
  /** The id of the offer. */
  id: Id;
  /** Whether the whole request is offered or a part of it. */
  extent: Extent;
  /** The request that it answers. */
  request?: Id;
  /** The version of the request that it answers. */
  request_version?: number;
  /** Who offers. */
  participant?: Id;
  /** The total price in CZK, with or without value added tax as the scheme says. */
  price?: Decimal;
  /**
   * The price before an auction or a negotiation, in CZK, with or without value added tax as the total; only rules on
   * abnormally low prices look at it.
   */
  initial_price?: Decimal;
  /** The prices by line. */
  lines?: (OfferLine)[];
  /** What is offered for each criterion (or feature) other than the price; in JSON `null` is nothing. */
  values?: { [name: string]: OfferValue };
  /** What the participant says that it can still deliver, by item in the item's unit. */
  capacity?: { [name: string]: Decimal };
  /** When it was submitted. */
  submitted_at?: Instant;
  /** The earlier offer of the same participant that this one replaces. */
  replaces?: Id;
}

/** Something found about one offer. */
export interface OfferFinding {
  /** The offer. */
  offer: Id;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
}

/** One line of an offer. */
export interface OfferLineInput {
  /** The item of the lot. */
  item: Id;
  /** How much of it, in the item's unit. */
  quantity: Amount;
  /**
   * The price of one unit in CZK, with or without value added tax as the scheme says. Missing is not zero: the offer then
   * has no price.
   */
  unit_price?: Amount | null;
  /**
   * The rate of value added tax, 0 to 100; that of the item if missing. Where neither says one the line is exempt, or the
   * rate is not stated: it counts as 0.
   *
   * It never changes how offers are compared: that is by the prices as they are given.
   */
  vat_percent?: Amount | null;
  /** The least of it that it delivers, where a request is shared; any part if missing. */
  minimum?: Amount | null;
}

/** One line of an offer. */
export interface OfferLine {
  /** The item of the lot. */
  item: Id;
  /** How much of it, in the item's unit. */
  quantity: Decimal;
  /**
   * The price of one unit in CZK, with or without value added tax as the scheme says. Missing is not zero: the offer then
   * has no price.
   */
  unit_price?: Decimal;
  /**
   * The rate of value added tax, 0 to 100; that of the item if missing. Where neither says one the line is exempt, or the
   * rate is not stated: it counts as 0.
   *
   * It never changes how offers are compared: that is by the prices as they are given.
   */
  vat_percent?: Decimal;
  /** The least of it that it delivers, where a request is shared; any part if missing. */
  minimum?: Decimal;
}

/** An offer as it was handed in, for reading beside its points. */
export interface OfferSummary {
  /** The offer. */
  offer: Id;
  /** Who offered. */
  participant?: Id;
  /** The total price in CZK, if the offer has one; with or without value added tax as the scheme says. */
  price?: Figure;
}

/** a number, the name of a level, or yes and no */
export type OfferValueInput = Amount | boolean | null;

/** a number, the name of a level, or yes and no */
export type OfferValue = string | boolean;

/** Who offered in a mini-tender: how many, or which participants. */
export type OfferedInput = number | readonly (Id)[];

/** What a table of offers says. */
export interface OffersRead {
  /** The offers of which every row could be read, in the order of their first rows. */
  offers: (Offer)[];
  /** The rows of each, as spreadsheets count, from 1. */
  rows: ((number)[])[];
  /** What was found and what was assumed, by rows. */
  findings: (TableFinding)[];
}

/** A table of offers: the input of the operation `offers_from_table`. */
export interface OffersTableInput {
  /**
   * The rows of the table from its first, each a list of cells; empty rows are kept, so that rows are counted as people see
   * them.
   */
  rows: readonly (readonly (CellInput)[])[];
  /**
   * What columns mean, by their names as they stand in the table: the name of a field (`price`), a criterion, or `nothing`.
   * What is not said is known by its name.
   */
  columns?: { readonly [name: string]: Id } | null;
  /** The framework contract, in which participants, items and criteria are looked up; without it ids are taken as they stand. */
  framework?: FrameworkContractInput | null;
  /** The lot, where items and criteria of one lot only are meant. */
  lot?: Id | null;
  /** The request that is answered where no column says it. */
  request?: Id | null;
  /** The file that it comes from. */
  source?: TableSourceInput | null;
}

/** What an order is drawn by: sources that nobody knew when the draw was announced. */
export interface OrderDrawInput {
  /** The sources, in the order announced; at least one. */
  sources: readonly (SourceInput)[];
  /** What the drawer committed to beforehand; only with `sha256`. */
  salt?: string | null;
}

/** What an order is drawn by: sources that nobody knew when the draw was announced. */
export interface OrderDraw {
  /** The sources, in the order announced; at least one. */
  sources: (Source)[];
  /** What the drawer committed to beforehand; only with `sha256`. */
  salt?: string;
}

/** How far an order has come. */
export type OrderStatus =
  /** Binding: it counts. */
  | "confirmed"
  /** Being prepared: it does not count yet. */
  | "draft"
  /** Called off: it does not count any more. */
  | "cancelled";

/** a place in a sequence, from 1 */
export type Ordinal = number;

/** How a request ended, or where it stands. */
export type Outcome =
  /** A participant gets the contract. */
  | "awarded"
  /** Offers are equal and no rule settles it, or an abnormally low price has to be ruled on first. */
  | "undecided"
  /** A formula asks for something that arithmetic does not define. */
  | "not_evaluable"
  /** Nobody offered. */
  | "no_offer"
  /** No offer can be accepted. */
  | "no_admissible_offer"
  /** No participant that offered has the capacity. */
  | "no_capacity"
  /** A ceiling is used up, or every offer would pass one. */
  | "ceiling_reached"
  /** The request does not lie within the framework contract. */
  | "outside_framework"
  /** Everybody who could have had the contract refused. */
  | "refused_by_all"
  /** Somebody who was asked directly has not answered yet, or is to be asked now. */
  | "awaiting_answer"
  /** Some of it is awarded, and nobody takes the rest. */
  | "partly_awarded"
  /** It goes on by a call that is not made yet. */
  | "new_call"
  /** The office withdrew the request. */
  | "withdrawn"
  /** The authority cancelled the procedure. */
  | "cancelled_by_authority";

/** How a policy differs from the one that it is compared with, replication by replication. */
export interface PairedDifferenceInput {
  /** The policy that it is compared with. */
  against: Id;
  /** The mean of the differences, this policy less the other, over replications in which both have the figure. */
  difference: MeanIntervalInput;
  /** In how many replications the figure of this policy is lower. */
  lower: number;
  /** In how many it is the same. */
  equal: number;
  /** In how many it is higher. */
  higher: number;
}

/** How a policy differs from the one that it is compared with, replication by replication. */
export interface PairedDifference {
  /** The policy that it is compared with. */
  against: Id;
  /** The mean of the differences, this policy less the other, over replications in which both have the figure. */
  difference: MeanInterval;
  /** In how many replications the figure of this policy is lower. */
  lower: number;
  /** In how many it is the same. */
  equal: number;
  /** In how many it is higher. */
  higher: number;
}

/** A parameter of the law: a value, when it is in force, where it stands, and how sure we are. */
export interface Parameter {
  /** The name of the parameter, such as `framework.maximum_years`. */
  id: Text;
  /** The first day in force. */
  from: Date;
  /** The provision. */
  provision: Text;
  /** How sure we are; of several parts the weakest. What is marked C or D is not enforced. */
  confidence: Confidence;
  /** The act to which it belongs; missing where it holds whatever the act. */
  regime?: Regime;
  /** The value, a decimal number where there is a unit; missing where it was looked for and not found. */
  value?: Text;
  /** On which side of the value it holds; missing where the value is no limit. */
  boundary?: Boundary;
  /** What the value counts; missing where it counts nothing. */
  unit?: ParameterUnit;
  /** The last day in force; missing while it still is. */
  to?: Date;
  /** What else is to be known, such as which part we are less sure of. */
  note?: Text;
}

/** What the value of a parameter counts. */
export type ParameterUnit =
  /** Czech crowns. */
  | "CZK"
  /** Euros. */
  | "EUR"
  /** Days of the calendar. */
  | "days"
  /** Months of the calendar. */
  | "months"
  /** Years of the calendar. */
  | "years"
  /** Hundredths of a price. */
  | "percent"
  /** Participants of a framework contract. */
  | "participants"
  /** Children. */
  | "children";

/** Parameters of the law. */
export interface Parameters {
  /** The parameters, in the order in which they are listed in the documentation. */
  parameters: (Parameter)[];
}

/** The input of the operation `parameters`. What is not given narrows nothing. */
export interface ParametersInput {
  /** The name of one parameter, such as `framework.maximum_years`. */
  id?: Id | null;
  /** The act; parameters that hold whatever the act are among the answers. */
  regime?: Regime | null;
  /** A day on which they are in force. */
  on?: Date | null;
}

/** A partial contract (*dílčí smlouva*): what one participant delivers for one request. Use it as */
export interface PartialContractInput {
  /** The framework contract under which it counts. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The request that it answers. */
  request: Id;
  /** Who delivers. */
  participant: Id;
  /** What is ordered. */
  lines: readonly (ContractLineInput)[];
  /**
   * The price of the whole in CZK, without value added tax: what its lines add up to, exactly or rounded half up to 0.01.
   * Ceilings, deliveries and invoices count it.
   */
  price: Amount;
  /** For how many children, at least one. */
  children: number;
  /** Where. */
  place: PlaceInput;
  /** When the work is done. */
  period: PeriodInput;
  /** The moment of the award. */
  awarded_at: InstantInput;
  /** The format of the document. */
  format?: ContractFormat | null;
  /** Which contract of the request it is, from 1. */
  number?: Ordinal | null;
  /** The offer that won; missing for a direct award. */
  offer?: Id | null;
  /** The source that pays, where the framework names its sources. */
  funding_source?: Id | null;
  /** The version of the participant's price annex in force on the day of the award; missing where it has no prices there. */
  price_version?: number | null;
  /**
   * The price of the whole in CZK with value added tax. Where offers include it, the offered price to the last digit;
   * otherwise the lines with their tax, rounded half up to 0.01. An award gives it where a line is taxed, or says a rate
   * and offers include the tax. A register refuses one that the lines cannot have (`lines_differ`): where offers include the
   * tax, it may be half a haléř for each taxed unit, with its tax, away from what they come to, and be rounded half up.
   */
  price_with_vat?: Amount | null;
  /** The contract that it continues: a prolongation by a new call. */
  continues?: ContinuationInput | null;
}

/** A partial contract (*dílčí smlouva*): what one participant delivers for one request. Use it as */
export interface PartialContract {
  /** The format of the document. */
  format: ContractFormat;
  /** The framework contract under which it counts. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The request that it answers. */
  request: Id;
  /** Which contract of the request it is, from 1. */
  number: Ordinal;
  /** Who delivers. */
  participant: Id;
  /** What is ordered. */
  lines: (ContractLine)[];
  /**
   * The price of the whole in CZK, without value added tax: what its lines add up to, exactly or rounded half up to 0.01.
   * Ceilings, deliveries and invoices count it.
   */
  price: Decimal;
  /** For how many children, at least one. */
  children: number;
  /** Where. */
  place: Place;
  /** When the work is done. */
  period: Period;
  /** The moment of the award. */
  awarded_at: Instant;
  /** The offer that won; missing for a direct award. */
  offer?: Id;
  /** The source that pays, where the framework names its sources. */
  funding_source?: Id;
  /** The version of the participant's price annex in force on the day of the award; missing where it has no prices there. */
  price_version?: number;
  /**
   * The price of the whole in CZK with value added tax. Where offers include it, the offered price to the last digit;
   * otherwise the lines with their tax, rounded half up to 0.01. An award gives it where a line is taxed, or says a rate
   * and offers include the tax. A register refuses one that the lines cannot have (`lines_differ`): where offers include the
   * tax, it may be half a haléř for each taxed unit, with its tax, away from what they come to, and be rounded half up.
   */
  price_with_vat?: Decimal;
  /** The contract that it continues: a prolongation by a new call. */
  continues?: Continuation;
}

/** A participant (*účastník*) of a framework contract. */
export interface ParticipantInput {
  /** The id. */
  id: Id;
  /** The lots in which it takes part. */
  lots: readonly (LotTermsInput)[];
  /** The name of the organisation. */
  name?: Text | null;
  /** The identification number of the organisation. */
  ico?: Ico | null;
  /** Its credentials. */
  credentials?: readonly (CredentialInput)[] | null;
  /** The workers and beds that it has in all; needed where the register holds which source pays for how many of them. */
  workforce?: WorkforceInput | null;
}

/** A participant (*účastník*) of a framework contract. */
export interface Participant {
  /** The id. */
  id: Id;
  /** The lots in which it takes part. */
  lots: (LotTerms)[];
  /** The name of the organisation. */
  name?: Text;
  /** The identification number of the organisation. */
  ico?: Ico;
  /** Its credentials. */
  credentials?: (Credential)[];
  /** The workers and beds that it has in all; needed where the register holds which source pays for how many of them. */
  workforce?: Workforce;
}

/** What has been ordered from one participant in one lot. */
export interface ParticipantStateInput {
  /** Held for calls that are out, in CZK. */
  reserved?: Amount | null;
  /** The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released. */
  committed?: Amount | null;
  /** Delivered, in CZK. */
  delivered?: Amount | null;
  /** Invoiced, in CZK. */
  invoiced?: Amount | null;
  /** Paid, in CZK. */
  paid?: Amount | null;
  /** How many partial contracts it was awarded. */
  contracts?: number | null;
  /** The units in contracts that have not ended, by item. */
  in_use?: { readonly [name: string]: Amount } | null;
  /** The capacity that it has now, by item, where it is another than in its terms. */
  capacity?: { readonly [name: string]: Amount } | null;
  /** The last day on which it may not be called nor win, itself included; missing while it is not suspended. */
  suspended_until?: Date | null;
  /** What it was asked and took directly; missing while it never was. */
  direct?: DirectHistoryInput | null;
}

/** What has been ordered from one participant in one lot. */
export interface ParticipantState {
  /** Held for calls that are out, in CZK. */
  reserved: Decimal;
  /** The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released. */
  committed: Decimal;
  /** Delivered, in CZK. */
  delivered: Decimal;
  /** Invoiced, in CZK. */
  invoiced: Decimal;
  /** Paid, in CZK. */
  paid: Decimal;
  /** How many partial contracts it was awarded. */
  contracts: number;
  /** The units in contracts that have not ended, by item. */
  in_use?: { [name: string]: Decimal };
  /** The capacity that it has now, by item, where it is another than in its terms. */
  capacity?: { [name: string]: Decimal };
  /** The last day on which it may not be called nor win, itself included; missing while it is not suspended. */
  suspended_until?: Date;
  /** What it was asked and took directly; missing while it never was. */
  direct?: DirectHistory;
}

/**
 * When a provider takes part. Formula: p = base · (1 − effect·u) · exp(−d/scale), u the share of its capacity in use (0
 * without a limit), d the distance.
 *
 * That who is busy bids less often is the backlog of Jofre-Bonet and Pesendorfer (Econometrica 71, 2003); the form is ours.
 */
export interface ParticipationInput {
  /** The chance while it is idle and near, a fraction of 1. */
  base: Amount;
  /** How much of it is gone when it is full, a fraction of 1. */
  backlog_effect?: Amount | null;
  /** The distance in km at which it has fallen to 37 %, above 0; distance changes nothing if missing. */
  distance_scale_km?: Amount | null;
}

/**
 * When a provider takes part. Formula: p = base · (1 − effect·u) · exp(−d/scale), u the share of its capacity in use (0
 * without a limit), d the distance.
 *
 * That who is busy bids less often is the backlog of Jofre-Bonet and Pesendorfer (Econometrica 71, 2003); the form is ours.
 */
export interface Participation {
  /** The chance while it is idle and near, a fraction of 1. */
  base: Decimal;
  /** How much of it is gone when it is full, a fraction of 1. */
  backlog_effect: Decimal;
  /** The distance in km at which it has fallen to 37 %, above 0; distance changes nothing if missing. */
  distance_scale_km?: Decimal;
}

/** The input of the operation `path`. */
export interface PathInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The request. */
  request: RequestInput;
}

/** A rule of a path: when it applies, and the way. */
export interface PathRuleInput {
  /** The id, one in the path. */
  id: Id;
  /** The way. */
  way: WayInput;
  /** When it applies. */
  when?: TriggerInput | null;
}

/** A rule of a path: when it applies, and the way. */
export interface PathRule {
  /** The id, one in the path. */
  id: Id;
  /** When it applies. */
  when: Trigger;
  /** The way. */
  way: Way;
}

/** The way that an order goes, and why. */
export interface PathTaken {
  /** Which rules apply, with what their triggers looked at. */
  reasons: (Reason)[];
  /** The rule that takes the order; missing where the lot declares no path, which means a mini-tender. */
  rule?: Id;
  /** The way; missing where the lot declares no path. */
  way?: Way;
  /**
   * The estimated value in CZK, without value added tax: the highest price that the office accepts, or what the maximum
   * unit prices of the day on which the request was received add up to, whichever is lower; missing where neither is known.
   */
  value?: Figure;
  /** The rule of each line, by item, where lines lead different ways. */
  lines?: { [name: string]: Id };
}

/** What is paid for. */
export type PayFor =
  /** Units that were delivered. */
  | "use"
  /** Units that were held ready, used or not (a bed that stands by). */
  | "availability";

/** A period of days, both ends included. */
export interface PeriodInput {
  /** The first day. */
  from: Date;
  /** The last day. */
  to: Date;
}

/** A period of days, both ends included. */
export interface Period {
  /** The first day. */
  from: Date;
  /** The last day. */
  to: Date;
}

/** Where something is needed: never narrower than a municipality with extended powers. */
export interface PlaceInput {
  /** The region. */
  region: Region;
  /** The municipality with extended powers; missing if anywhere in the region will do. */
  municipality?: Municipality | null;
}

/** Where something is needed: never narrower than a municipality with extended powers. */
export interface Place {
  /** The region. */
  region: Region;
  /** The municipality with extended powers; missing if anywhere in the region will do. */
  municipality?: Municipality;
}

/** a number of decimals, 0 to 28 */
export type Places = number;

/** The points of one offer for one criterion. */
export interface PointsLine {
  /** The offer. */
  offer: Id;
  /** Its figure: the price in CZK, or what it offers; of a level its percentage, of yes and no 1 and 0. */
  figure: Figure;
  /** The formula with its numbers. */
  substituted: string;
  /** What it comes to. */
  exact: Figure;
  /** The points: the same, rounded where the scheme rounds points. */
  points: Figure;
}

/** A policy: a name, and what is otherwise than in the framework contract of the scenario. */
export interface PolicyInput {
  /** The id, one in a comparison. */
  id: Id;
  /** The changes, those of one day in this order; none for the framework contract as it is. */
  changes?: readonly (ChangeInput)[] | null;
}

/** A policy: a name, and what is otherwise than in the framework contract of the scenario. */
export interface Policy {
  /** The id, one in a comparison. */
  id: Id;
  /** The changes, those of one day in this order; none for the framework contract as it is. */
  changes?: (Change)[];
}

/** The input of the operation `policy_diff`. */
export interface PolicyDiffInput {
  /** The world. */
  scenario: ScenarioInput;
  /** The policies, at least one. */
  policies: readonly (PolicyInput)[];
}

/** One field that a policy changes. */
export interface PolicyDifference {
  /** The policy. */
  policy: Id;
  /** The first day on which it holds; until a later change of the same field, or the end. */
  from: Date;
  /** Where, with dots; things of a list by their ids: `lots.L.scheme.criteria.price.weight`. */
  path: string;
  /** What stood there the day before, as JSON; missing where there was nothing. */
  before?: string;
  /** What stands there now, as JSON; missing where there is nothing. */
  after?: string;
}

/** What policies change. */
export interface PolicyDifferences {
  /** By policy, day and field. */
  differences: (PolicyDifference)[];
}

/**
 * What is drawn from.
 *
 * In JSON a number (`25`: the positions 1 to 25) or a list of ids.
 */
export type PoolInput = number | readonly (Id)[];

/**
 * What is drawn from.
 *
 * In JSON a number (`25`: the positions 1 to 25) or a list of ids.
 */
export type Pool = number | (Id)[];

/** Why and by how much a price changes. */
export type PriceChangeInput =
  /**
   * The price itself varies, as a clause of the framework contract allows: price × factor.
   *
   * Example: 81.90 × 0.901 = 73.7919, so 73.79.
   */
  | {
      kind: "variation";
      /** What the price is multiplied by. */
      factor: Amount;
    }
  /**
   * A tax changed: price × factor, or price + addend; one of the two is given.
   *
   * Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.
   */
  | {
      kind: "tax";
      /** What the price is multiplied by. */
      factor?: Amount | null;
      /** What is added to the price in CZK; negative where it falls. */
      addend?: Amount | null;
    }
  /**
   * A figure of a third party changed, such as a price index or a rate: price × factor.
   *
   * Example: 385.00 × 0.985 = 379.225, so 379.23.
   */
  | {
      kind: "third_party";
      /** What the price is multiplied by. */
      factor: Amount;
    };

/** Why and by how much a price changes. */
export type PriceChange =
  /**
   * The price itself varies, as a clause of the framework contract allows: price × factor.
   *
   * Example: 81.90 × 0.901 = 73.7919, so 73.79.
   */
  | {
      kind: "variation";
      /** What the price is multiplied by. */
      factor: Decimal;
    }
  /**
   * A tax changed: price × factor, or price + addend; one of the two is given.
   *
   * Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.
   */
  | {
      kind: "tax";
      /** What the price is multiplied by. */
      factor?: Decimal;
      /** What is added to the price in CZK; negative where it falls. */
      addend?: Decimal;
    }
  /**
   * A figure of a third party changed, such as a price index or a rate: price × factor.
   *
   * Example: 385.00 × 0.985 = 379.225, so 379.23.
   */
  | {
      kind: "third_party";
      /** What the price is multiplied by. */
      factor: Decimal;
    };

/** One price that changes. */
export interface PriceChanged {
  /** The lot. */
  lot: Id;
  /** The item. */
  item: Id;
  /** The version that begins. */
  version: number;
  /** The price of a unit before it in CZK. */
  before: Decimal;
  /** The price of a unit in it in CZK, rounded half up to two decimals. */
  after: Decimal;
  /** Whose price; missing where it is the maximum of the lot. */
  participant?: Id;
  /** The factor that was applied; missing where something was added. */
  factor?: Figure;
  /** That the price is above the maximum of the lot on that day (`over_maximum_unit_price`), where it is. */
  finding?: Reason;
}

/** What a change does to the prices of a framework contract. */
export interface PriceChanges {
  /** The prices that change, by lot, participant (the maxima first) and item. What rounding leaves as it is, is not listed. */
  changed: (PriceChanged)[];
  /** The framework contract with the new versions; as it was where nothing changes. */
  framework: FrameworkContract;
  /** Why none changes: `below_threshold` or `no_change`. */
  unchanged_because?: Reason;
}

/** Fitted parameters of providers, and what the data cannot tell. */
export interface PriceFit {
  /** By lot and participant, in the order of their ids; of each that takes part in a lot of which something was recorded. */
  providers: (FittedProvider)[];
  /** By published totals. */
  totals: (FittedLevel)[];
  /** What the data cannot tell, what was assumed, and what was left out. */
  notes: (FitNote)[];
  /** The day of whose framework and maximum prices the models are: the last on which something was decided. */
  on?: Date;
}

/** A price index with its values, as whoever calls has it: the engine knows none by itself. */
export interface PriceIndexInput {
  /** Which index. */
  id: Id;
  /** Its value in each month, above 0, to any base (2015 = 100); no month between the first and the last is missing. */
  values: { readonly [name: string]: Amount };
  /** Who published the values, where and when. */
  source?: Text | null;
}

/** A price index with its values, as whoever calls has it: the engine knows none by itself. */
export interface PriceIndex {
  /** Which index. */
  id: Id;
  /** Its value in each month, above 0, to any base (2015 = 100); no month between the first and the last is missing. */
  values: { [name: string]: Decimal };
  /** Who published the values, where and when. */
  source?: Text;
}

/** What prices of a unit are held against. */
export type PriceReference =
  /** The participant's own price in the framework contract, on the day of the decision. */
  | "framework"
  /** The maximum price of the item, on the day of the decision. */
  | "maximum"
  /** Nothing: the figures are in CZK. */
  | "nothing";

/** Which prices are meant: those that fit every list; an empty list leaves everything in. */
export interface PriceSelectionInput {
  /** Only in these lots. */
  lots?: readonly (Id)[] | null;
  /** Only in the annexes of these participants; the maxima of the lots then stay. */
  participants?: readonly (Id)[] | null;
  /** Only of these items. */
  items?: readonly (Id)[] | null;
}

/** Which prices are meant: those that fit every list; an empty list leaves everything in. */
export interface PriceSelection {
  /** Only in these lots. */
  lots?: (Id)[];
  /** Only in the annexes of these participants; the maxima of the lots then stay. */
  participants?: (Id)[];
  /** Only of these items. */
  items?: (Id)[];
}

/** Which prices make the reference. The compared price is always the final one. */
export type PriceStage =
  /** The prices as they stand in the end. */
  | "final"
  /** The prices before an auction or a negotiation; every offer must have one. */
  | "initial";

/**
 * A later version of a participant's price annex in a lot.
 *
 * It is the whole annex: it prices every item of the version before it, changed or not (`missing_field`).
 */
export interface PriceVersionInput {
  /** The number: 2, 3 and so on without gaps. */
  version: number;
  /** The first day on which it is in force; later than that of the version before, and within the term. */
  from: Date;
  /** The price of a unit of each item in CZK, with or without value added tax as the scheme of the lot says. */
  prices: { readonly [name: string]: Amount };
  /** Why the prices changed. */
  because?: Text | null;
}

/**
 * A later version of a participant's price annex in a lot.
 *
 * It is the whole annex: it prices every item of the version before it, changed or not (`missing_field`).
 */
export interface PriceVersion {
  /** The number: 2, 3 and so on without gaps. */
  version: number;
  /** The first day on which it is in force; later than that of the version before, and within the term. */
  from: Date;
  /** The price of a unit of each item in CZK, with or without value added tax as the scheme of the lot says. */
  prices: { [name: string]: Decimal };
  /** Why the prices changed. */
  because?: Text;
}

/**
 * How a provider makes its price from its cost c of a unit. The cap is the lowest of the maximum unit price, its own price
 * annex and what the office would pay. It never offers above the cap, and not at all where its cost is above it.
 */
export type PricingInput =
  /** A share upon the cost. Formula: b = c·(1 + s), at most the cap. */
  | {
      kind: "markup";
      /** The share s, 0 or more. */
      share: Amount;
    }
  /** A share of the room under the cap. Formula: b = c + s·(cap − c). Without a cap: the cost. */
  | {
      kind: "under_maximum";
      /** The share s, a fraction of 1. */
      share: Amount;
    }
  /**
   * The equilibrium of a sealed first-price auction among N alike, whose costs are uniform up to the cap. Formula: b = c +
   * (cap − c)/N, N all participants of the lot (Krishna, Auction theory, 2009, chapter 2). Without a cap: the cost.
   */
  | {
      kind: "first_price";
    };

/**
 * How a provider makes its price from its cost c of a unit. The cap is the lowest of the maximum unit price, its own price
 * annex and what the office would pay. It never offers above the cap, and not at all where its cost is above it.
 */
export type Pricing =
  /** A share upon the cost. Formula: b = c·(1 + s), at most the cap. */
  | {
      kind: "markup";
      /** The share s, 0 or more. */
      share: Decimal;
    }
  /** A share of the room under the cap. Formula: b = c + s·(cap − c). Without a cap: the cost. */
  | {
      kind: "under_maximum";
      /** The share s, a fraction of 1. */
      share: Decimal;
    }
  /**
   * The equilibrium of a sealed first-price auction among N alike, whose costs are uniform up to the cap. Formula: b = c +
   * (cap − c)/N, N all participants of the lot (Krishna, Auction theory, 2009, chapter 2). Without a cap: the cost.
   */
  | {
      kind: "first_price";
    };

/** What could tell who a child is. */
export interface Privacy {
  /** Everything found: texts by their names, then the request. Of endless findings the first 1,000 are listed. */
  findings: (PrivacyFinding)[];
}

/** Something that could tell who a child is. What was found is never repeated. */
export interface PrivacyFinding {
  /** What follows from it. */
  severity: PrivacySeverity;
  /** Where in the input it stands, as a JSON pointer. */
  path: string;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
  /** The first character of what was found in a text, counted from 0 in characters (Unicode code points). */
  from?: number;
  /** The first character behind it. */
  to?: number;
  /** What makes a combination rare. */
  rarity?: Rarity;
}

/** The input of the operation `privacy`. */
export interface PrivacyInput {
  /** Texts as people wrote them, of any length, by the names of their fields. */
  texts?: { readonly [name: string]: string } | null;
  /** The texts in which a telephone number, an IČO or the number of an account is expected, so that nine digits say nothing. */
  numbers?: readonly (Id)[] | null;
  /** A request that is to be sent. */
  request?: RequestInput | null;
  /** Other requests that are known, of this framework contract or of others whose codes mean the same. */
  others?: readonly (RequestInput)[] | null;
  /** How many cases should share what the request says, at least 1. Missing: 5, our choice. */
  least?: number | null;
}

/** What follows from a finding. */
export type PrivacySeverity =
  /** The engine would refuse it. */
  | "refuse"
  /** A person should look at it. */
  | "warning";

/** One thing that is wrong with an input. */
export interface Problem {
  code: ErrorCode;
  /** Where in the input, as a JSON pointer (RFC 6901); empty for the whole. */
  path: string;
  message: Message;
  /** What would be right. */
  help?: Message;
}

/**
 * For whom a participant works in a lot: what of a need excludes it, and traits that only make it more or less suitable.
 *
 * A list that is not given excludes nobody; one that is given must hold what the need names. The ids are the codes of the
 * framework contract. Source: our choice; the pilot published no such rule.
 *
 * Errors: `empty_list` (a list that would exclude everybody), `duplicate_id`.
 */
export interface ProfileInput {
  /** The ages of the children that it takes. */
  ages?: AgeBandInput | null;
  /** The target groups that it serves. */
  target_groups?: readonly (Id)[] | null;
  /** What it is specialised in. */
  specialisations?: readonly (Id)[] | null;
  /** The languages in which it works. */
  languages?: readonly (Id)[] | null;
  /** The classes of risk that it takes. */
  risks?: readonly (Id)[] | null;
  /** Further traits. They exclude nobody: a need may prefer them. */
  attributes?: readonly (Id)[] | null;
}

/**
 * For whom a participant works in a lot: what of a need excludes it, and traits that only make it more or less suitable.
 *
 * A list that is not given excludes nobody; one that is given must hold what the need names. The ids are the codes of the
 * framework contract. Source: our choice; the pilot published no such rule.
 *
 * Errors: `empty_list` (a list that would exclude everybody), `duplicate_id`.
 */
export interface Profile {
  /** The ages of the children that it takes. */
  ages?: AgeBand;
  /** The target groups that it serves. */
  target_groups?: (Id)[];
  /** What it is specialised in. */
  specialisations?: (Id)[];
  /** The languages in which it works. */
  languages?: (Id)[];
  /** The classes of risk that it takes. */
  risks?: (Id)[];
  /** Further traits. They exclude nobody: a need may prefer them. */
  attributes?: (Id)[];
}

/** A participant with the lots in which it may be called. */
export interface ProviderInput {
  /** The id. */
  id: Id;
  /** The lots, each once. */
  lots: readonly (ProviderLotInput)[];
  /** Whether it may be called at all; true if not given. */
  enabled?: boolean | null;
}

/** A participant with the lots in which it may be called. */
export interface Provider {
  /** The id. */
  id: Id;
  /** The lots, each once. */
  lots: (ProviderLot)[];
  /** Whether it may be called at all; true if not given. */
  enabled: boolean;
}

/** What a participant delivers in one lot. */
export interface ProviderLotInput {
  /** The lot. */
  lot: Id;
  /** The services, each once. */
  services: readonly (Id)[];
  /** The regions, each once. */
  regions?: readonly (Id)[] | null;
  /** The lowest value of an order in CZK, itself included. */
  value_from?: Amount | null;
  /** The highest value of an order in CZK, itself included. */
  value_to?: Amount | null;
  /** Whether the participant may be called in this lot; true if not given. */
  enabled?: boolean | null;
}

/** What a participant delivers in one lot. */
export interface ProviderLot {
  /** The lot. */
  lot: Id;
  /** The services, each once. */
  services: (Id)[];
  /** The regions, each once. */
  regions: (Id)[];
  /** Whether the participant may be called in this lot; true if not given. */
  enabled: boolean;
  /** The lowest value of an order in CZK, itself included. */
  value_from?: Decimal;
  /** The highest value of an order in CZK, itself included. */
  value_to?: Decimal;
}

/**
 * A participant as the simulation has it. Ranks, price annexes, capacities and territory are those of the framework contract.
 *
 * The cost of a unit is that of the item, times a figure of the firm (one for each replication), times one for each offer,
 * both log-normal with mean 1, plus what the way costs.
 */
export interface ProviderModelInput {
  /** The participant. */
  participant: Id;
  /** The mean cost of a unit in CZK, by item, with or without value added tax as the scheme says. */
  costs: { readonly [name: string]: Amount };
  /** How its price follows from its cost. */
  pricing: PricingInput;
  /** The lot; all of its lots if missing. */
  lot?: Id | null;
  /** How much firms differ: the standard deviation of the figure of the firm; 0 or more. */
  firm_variation?: Amount | null;
  /** How much offers of one firm differ: the standard deviation of the figure of the offer; 0 or more. */
  offer_variation?: Amount | null;
  /** What a km of distance adds to the cost of a unit, in CZK. */
  cost_per_km?: Amount | null;
  /** The distance in km to each municipality from which requests come; 0 everywhere if none is given. */
  distances_km?: { readonly [name: string]: Amount } | null;
  /** Where it sits; a contract for another municipality is a placement outside. Not counted if missing. */
  seat?: Municipality | null;
  /** Prices are multiples of this, in CZK, 0.01 or more; 1 if missing. */
  price_step?: Amount | null;
  /** When it takes part, and takes a direct order. */
  participation?: ParticipationInput | null;
  /** What it offers beside the price. */
  values?: readonly (ValueModelInput)[] | null;
  /**
   * The share of contracts that it won and then refuses, and of direct orders that it declines though it would take part;
   * a fraction of 1.
   */
  refuses?: Amount | null;
  /** How many hours it takes to answer a direct order, or to refuse a contract. */
  responds_in_hours?: DistributionInput | null;
  /** The first day on which it is no longer there. */
  leaves_on?: Date | null;
  /** Whether its running contracts end on that day, delivered by their share of days; they go on if not. */
  insolvent?: boolean | null;
  /** Whether it counts as small in the measure of small providers. */
  small?: boolean | null;
}

/**
 * A participant as the simulation has it. Ranks, price annexes, capacities and territory are those of the framework contract.
 *
 * The cost of a unit is that of the item, times a figure of the firm (one for each replication), times one for each offer,
 * both log-normal with mean 1, plus what the way costs.
 */
export interface ProviderModel {
  /** The participant. */
  participant: Id;
  /** The mean cost of a unit in CZK, by item, with or without value added tax as the scheme says. */
  costs: { [name: string]: Decimal };
  /** How much firms differ: the standard deviation of the figure of the firm; 0 or more. */
  firm_variation: Decimal;
  /** How much offers of one firm differ: the standard deviation of the figure of the offer; 0 or more. */
  offer_variation: Decimal;
  /** What a km of distance adds to the cost of a unit, in CZK. */
  cost_per_km: Decimal;
  /** How its price follows from its cost. */
  pricing: Pricing;
  /** When it takes part, and takes a direct order. */
  participation: Participation;
  /**
   * The share of contracts that it won and then refuses, and of direct orders that it declines though it would take part;
   * a fraction of 1.
   */
  refuses: Decimal;
  /** How many hours it takes to answer a direct order, or to refuse a contract. */
  responds_in_hours: Distribution;
  /** Whether its running contracts end on that day, delivered by their share of days; they go on if not. */
  insolvent: boolean;
  /** Whether it counts as small in the measure of small providers. */
  small: boolean;
  /** The lot; all of its lots if missing. */
  lot?: Id;
  /** The distance in km to each municipality from which requests come; 0 everywhere if none is given. */
  distances_km?: { [name: string]: Decimal };
  /** Where it sits; a contract for another municipality is a placement outside. Not counted if missing. */
  seat?: Municipality;
  /** Prices are multiples of this, in CZK, 0.01 or more; 1 if missing. */
  price_step?: Decimal;
  /** What it offers beside the price. */
  values?: (ValueModel)[];
  /** The first day on which it is no longer there. */
  leaves_on?: Date;
}

/**
 * The pseudonym of a child's case; its key stays with the office (OSPOD). It has nothing in it that has the form of a birth
 * number.
 */
export type Pseudonym = Id;

/**
 * The publication of a contract, as the law asks for it: until when, and what hangs on it.
 *
 * Source: act 340/2015 Sb. §§ 5–7; the parameters of the law say how sure we are of each.
 */
export interface PublicationState {
  /** The day from which it is asked for: that of the signature, or of the change by which the price passed the limit. */
  since: Date;
  /** The last day. */
  due: Date;
  /** Whether the contract (or the change) has no effect before it. */
  is_condition_of_effect: boolean;
  /** Where that stands. */
  citation: Citation;
  /** The last day before what is unpublished is void from the start. */
  void_after?: Date;
  /** Whether a change asks for it, and not the contract as it was signed. */
  by_change?: boolean;
  /** The day of publication. */
  published_on?: Date;
  /** The first day of delivery since it is asked for. */
  first_delivery?: Date;
}

/** Where a contract or a change of it was published. */
export type PublishedIn =
  /** The register of contracts (*registr smluv*, act 340/2015 Sb.). */
  | "register_of_contracts"
  /** The profile of the authority (*profil zadavatele*). */
  | "authority_profile";

/** Totals that were published of a period. */
export interface PublishedTotalsInput {
  /** What they are of. */
  id: Id;
  /** The period. */
  period: PeriodInput;
  /** How many partial contracts were concluded, above 0. */
  contracts: number;
  /** What they cost together, in CZK. */
  value: Amount;
}

/** Totals that were published of a period. */
export interface PublishedTotals {
  /** What they are of. */
  id: Id;
  /** The period. */
  period: Period;
  /** How many partial contracts were concluded, above 0. */
  contracts: number;
  /** What they cost together, in CZK. */
  value: Decimal;
}

/** How many cases share a combination, and what would make them more. */
export interface Rarity {
  /** How many cases share everything that the request says, its own included. */
  cases: number;
  /** How many there should be. */
  least: number;
  /** How many there would be without each attribute that the request says something of. */
  without: (CasesWithout)[];
  /**
   * The smallest changes of the request with which there would be enough: all that change one attribute; where none does,
   * all that change two, and so on. Empty where even all together do not help.
   */
  widenings: (Widening)[];
}

/** Why something is as it is. */
export interface ReasonInput {
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { readonly [name: string]: string };
  message: MessageInput;
}

/** Why something is as it is. */
export interface Reason {
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
}

/** A reason in an evaluation or a decision. Codes never change their meaning; new ones may be added. */
export type ReasonCode =
  /** The offer came after the deadline. */
  | "late"
  /** The participant handed in more than one offer and none replaces the others; all of them are refused. */
  | "duplicate"
  /** The offer, or a line of it, has no price. */
  | "missing_price"
  /** The offer gives no value for a criterion. */
  | "missing_value"
  /** The offer gives a value that the formula does not allow. */
  | "value_out_of_range"
  /** The price is above the ceiling of the call. */
  | "over_ceiling"
  /** The price is above the participant's own price in the framework. */
  | "worse_than_framework"
  /** The offer has fewer points of a criterion than it needs. */
  | "below_minimum_points"
  /** The offer answers an older or a newer version of the request. */
  | "another_version"
  /** Who offers is no participant of the lot. */
  | "not_in_lot"
  /** The place lies outside the territory of the participant. */
  | "outside_territory"
  /** A credential that the lot requires is missing or not valid on the day. */
  | "credential_missing"
  /** A credential that the lot requires was missing on the first day of the framework contract. A warning: today decides. */
  | "credential_missing_at_entry"
  /** The participant does not take children of an age of the need. */
  | "age_not_served"
  /** The participant does not serve a target group of the need. */
  | "target_group_not_served"
  /** The participant is not specialised in what the need asks for. */
  | "specialisation_missing"
  /** The participant does not work in a language of the need. */
  | "language_missing"
  /** The participant does not take the class of risk of the need. */
  | "risk_not_served"
  /** The participant is suspended: it may not be called nor win, up to and including that day. */
  | "suspended"
  /** The offer leaves out a line of the request, or offers another quantity of it. */
  | "incomplete"
  /** The offer has a line for which nobody asked. */
  | "not_asked_for"
  /** The offer covers a part only, and the lot awards a request as a whole. */
  | "part_only"
  /** The price of a unit is above the maximum of the lot. */
  | "over_maximum_unit_price"
  /** The participant has less capacity left than the request needs. */
  | "no_capacity"
  /** The price is above what is left of a ceiling: of the framework contract, the lot or the participant. */
  | "ceiling_reached"
  /** The price looks abnormally low; an explanation is asked for, nothing is excluded by this alone. */
  | "abnormally_low"
  /** The explanation of an abnormally low price was accepted. */
  | "justification_accepted"
  /** The explanation of an abnormally low price was not accepted; the offer is excluded. */
  | "justification_not_accepted"
  /** Nobody has ruled yet on the explanation of an abnormally low price. */
  | "justification_pending"
  /** A ruling on the explanation of a price that is not flagged; it decides nothing. */
  | "justification_without_flag"
  /** A missing value was supplied by a clarification. */
  | "clarified"
  /** The evaluators gave points, with their reason. */
  | "points_given"
  /**
   * A text holds nine digits in a row (a telephone number, or an old birth number), or an id the form of a birth number
   * without its modulus.
   */
  | "possible_personal_number"
  /** A text holds something that is a birth number. */
  | "birth_number"
  /** A text holds what looks like a telephone number. */
  | "telephone_number"
  /** A text holds an e-mail address. */
  | "email_address"
  /**
   * A text, or the pseudonym of a case, holds words that look like the name of a person: each with one capital, its first
   * letter. It may as well be the name of a street or a service.
   */
  | "possible_name"
  /** A text holds what looks like the number of a court file. */
  | "court_file_number"
  /** Fewer cases than there should be share what a request says; a child could be recognised. */
  | "rare_combination"
  /** The participant refused the contract. */
  | "refused"
  /** The moment of the award or the beginning of the work lies outside the term of the framework contract. */
  | "outside_term"
  /** The work would end after the framework contract, and the framework does not say that it may. */
  | "outlives_framework"
  /** The place of the request is not in the region of the lot. */
  | "outside_region"
  /** A ceiling is used up before any offer is looked at. */
  | "ceiling_used_up"
  /** The framework contract has fewer participants than the law asks for. */
  | "too_few_participants"
  /** The framework contract is longer than the law allows without a reason tied to its subject. */
  | "long_term"
  /** The framework contract began when the act that it names was not in force. */
  | "regime_not_in_force"
  /** The lot has nobody who could be called. */
  | "no_participants"
  /** The lot has one participant, so that nobody competes. */
  | "single_participant"
  /** The framework contract states no maximum value or quantity of the whole. */
  | "no_maximum"
  /** The lot declares no path; the engine then takes every order for a mini-tender. */
  | "path_not_declared"
  /** Among several participants orders go directly, which the older act allows only in justified cases. */
  | "direct_needs_reason"
  /** The price alone decides on social services. */
  | "price_only"
  /** The scheme of the lot has no rule for ties. */
  | "ties_open"
  /** Work may end after the framework contract; what the law says of that was not found. */
  | "may_outlive"
  /** Prices are compared without value added tax, as the limits of the law are. */
  | "prices_without_vat"
  /** Prices are compared with value added tax, while ceilings of the framework contract and limits of the law are without it. */
  | "prices_with_vat"
  /** Who was selected, and why, is told to everybody who offered. */
  | "notify_with_reasons"
  /** The records of an award are kept. */
  | "keep_records"
  /** The partial contract is published in the register of contracts. */
  | "publish_in_register"
  /** The partial contract is published on the profile of the buyer. */
  | "publish_on_profile"
  /** The result of a call is published, as far as we know. */
  | "publish_result"
  /** A direct order begins with a written call to perform. */
  | "send_written_call"
  /** Whoever takes a direct order confirms it in writing. */
  | "confirm_in_writing"
  /** The price that was paid is published, as far as we know. */
  | "publish_price_paid"
  /** Nobody offered. */
  | "no_offer"
  /** No offer can be accepted. */
  | "no_admissible_offer"
  /** Nobody that offered has the capacity that is needed, and nothing else stands against the offers. */
  | "every_offer_without_capacity"
  /** Every offer is above what is left of a ceiling, and nothing else stands against the offers. */
  | "every_offer_over_a_ceiling"
  /** A formula asks for something that arithmetic does not define. */
  | "formula_undefined"
  /** The offer has the best figure. */
  | "best_figure"
  /** A tie was settled by a rule of the scheme. */
  | "tie_settled"
  /** A tie that the rules of the scheme do not settle. */
  | "tie_left"
  /** Offers that no rule parts were drawn, by a draw that was announced. */
  | "drawn"
  /** The contract goes to the next in order, since those before refused. */
  | "next_in_order"
  /** Everybody who could have had the contract refused it. */
  | "refused_by_all"
  /** The order goes to somebody directly, at its framework prices. */
  | "direct_award"
  /** Somebody is asked, and has not answered yet. */
  | "awaiting_answer"
  /** Nobody can be asked directly. */
  | "nobody_to_ask"
  /** Nobody takes the order by one rule of the path, and it goes on by another. */
  | "goes_on"
  /** A new call is needed. */
  | "new_call_needed"
  /** What nobody takes of an order. */
  | "part_unmet"
  /** Whoever was asked declined. */
  | "declined"
  /** Whoever was asked takes a part. */
  | "took_part"
  /** Whoever was asked could only begin on a later day. */
  | "free_from"
  /** Whoever was asked takes a part, and the order is not parted: by the rule, or for siblings. */
  | "not_parted"
  /** There was no answer in time. */
  | "no_answer"
  /** The answer came after the time for it, and does not count. */
  | "answer_late"
  /** An order by telephone has to be confirmed in writing. */
  | "confirmation_due"
  /** An order by telephone was not confirmed in writing in time. It stands all the same. */
  | "confirmation_late"
  /** The participant has no price in the framework contract. */
  | "no_framework_price"
  /** An offer delivers a share of an order. */
  | "shared_award"
  /** The rule of the path that takes an order, and what its trigger looked at. */
  | "rule_applies"
  /** The lines of a request lead different ways. */
  | "lines_apart"
  /** The request was withdrawn by the office. */
  | "withdrawn"
  /** The participant may not be called at all. */
  | "disabled"
  /** The participant is not in the lot of the request, or in no lot. */
  | "no_lot"
  /** The participant may not be called in the lot. */
  | "lot_disabled"
  /** The lot of the participant does not hold a service of the request. */
  | "missing_service"
  /** The lot of the participant does not hold a region of the request. */
  | "missing_region"
  /** Nothing is answered to a requirement. */
  | "missing"
  /** A value of an answer is of another type than required. */
  | "wrong_type"
  /** A value of an answer is not the one that is required. */
  | "not_expected"
  /** A value of an answer is below the minimum. */
  | "below_minimum"
  /** A value of an answer is above the maximum. */
  | "above_maximum"
  /** A value of an answer is not among those that are allowed. */
  | "not_allowed"
  /** Fewer different values were chosen than required. */
  | "too_few"
  /** More different values were chosen than allowed. */
  | "too_many"
  /** The index changed by less than the clause asks for; the prices stay. */
  | "below_threshold"
  /** A factor of 1, an addend of 0, or a change that rounding takes away: every price stays. */
  | "no_change"
  /** The authority cancelled the procedure. */
  | "cancelled"
  /** Work was delivered before the contract was signed, or without a signature. */
  | "delivered_before_signature"
  /** Work was delivered before the contract, or its change, was published, and so without effect. */
  | "delivered_before_effect"
  /** A contract was published after the last day for it. */
  | "published_late"
  /** A contract was published when it was void already. */
  | "published_too_late"
  /** A contract was changed without saying by which ground. */
  | "change_without_ground"
  /** Small changes add up to more than the law is believed to allow; the framework contract sets no limit of its own. */
  | "over_small_change"
  /** An event was recorded on a later day than it happened, and nobody said why. */
  | "late_entry_without_reason"
  /** An entry of a register is not the one that was written. */
  | "event_altered"
  /** An entry of a register stands there twice. */
  | "event_twice"
  /** An entry of a register is missing. */
  | "event_missing"
  /** An entry of a register stands in another place. */
  | "event_moved"
  /** An entry of a register is whole, but is not the one on which the next was written. */
  | "event_replaced"
  /** The framework contract of a register is not the one on which its events were written. */
  | "framework_altered"
  /** A text beside a register is not the one that was sealed. */
  | "text_altered"
  /** Not even the furthest figure would have made an offer win. */
  | "not_even_with"
  /** There is no better value. */
  | "no_better_value"
  /** Whatever it is, the result is the same. */
  | "plays_no_part"
  /** No weight of a criterion makes an offer win. */
  | "no_weight_wins"
  /** The formula has no one direction, and so far nothing was found. */
  | "not_found_within"
  /** Nobody wrote down why points were given. */
  | "points_without_reason"
  /** The digest of a certificate is another than it says. */
  | "digest_differs"
  /** A line of a certificate is not what follows from its input. */
  | "differs_from"
  /** A line of a certificate is missing. */
  | "missing_here"
  /** A certificate has a line that does not belong there. */
  | "not_expected_here"
  /** Of two offers one has the better figure. */
  | "ahead"
  /** Of two offers one has the better figure, where the lower is the better. */
  | "ahead_with_less"
  /** Two offers have the same figure, and a rule for ties parts them. */
  | "ahead_by_rule"
  /** Two offers are ranked by quotients and, where these are near the best, by a criterion. */
  | "ahead_in_band"
  /** Of two offers one is near the best quotient. */
  | "one_in_band"
  /** For which criteria an offer gets more points than another, and for which fewer. */
  | "gets_more"
  /** Two offers have the same points of every criterion. */
  | "same_points"
  /** The prices of two offers, and what was weighed with them. */
  | "prices_apart"
  /** With which price an offer would be ahead of another. */
  | "ahead_with_price"
  /** With which value an offer would be ahead of another. */
  | "ahead_with_value"
  /** With yes instead of no an offer would be ahead of another. */
  | "ahead_with_yes"
  /** No change of one figure alone puts an offer ahead of another. */
  | "no_single_change"
  /** There is nobody to compare an offer with. */
  | "only_offer"
  /** A later offer of the same participant counts. */
  | "replaced"
  /** Whose participant refused the contract later. */
  | "then_refused"
  /** A price that would have been enough. */
  | "enough_price"
  /** A value that would have been enough. */
  | "enough_value"
  /** Yes would have been enough. */
  | "enough_yes"
  /** In time would have been enough. */
  | "enough_in_time"
  /** A price would have had to be stated. */
  | "enough_with_price"
  /** A value would have had to be stated. */
  | "enough_with_value"
  /** A quantity that would have been enough. */
  | "enough_quantity"
  /** A capacity that would have been enough. */
  | "enough_capacity"
  /** The version that would have been enough. */
  | "enough_version"
  /** Without a line would have been enough. */
  | "enough_without"
  /** The whole would have been enough. */
  | "enough_whole"
  /** One offer would have been enough. */
  | "enough_one"
  /** An explanation that is accepted would have been enough. */
  | "enough_explanation"
  /** Nothing that the offer could say would have been enough. */
  | "nothing_enough"
  /** The place of an excluded offer, had it been as it would have had to be. */
  | "place_then"
  /** The input of a certificate cannot be decided on. */
  | "input_refused";

/** The number that somebody else gave to something: an invoice, a document, a record of a performance. Of the form of an */
export type Reference = string;

/** The reference set of a criterion, and what the formula takes from it. */
export interface ReferenceFigures {
  /** Whose figures are in the set, in byte order. */
  offers: (Id)[];
  /** The best figure, where the formula asks for it. */
  best?: Figure;
  /** The worst figure, where the formula asks for it. */
  worst?: Figure;
  /** The arithmetic mean, where the formula asks for it. */
  mean?: Figure;
}

/** Whose prices make the reference. */
export type ReferenceOffers =
  /** All offers, the compared one included. */
  | "all"
  /** All but the compared one. */
  | "others"
  /**
   * All but the compared one and the lowest of all; where several are lowest, one of them is left out, and that
   * is the compared one if it is among them.
   */
  | "others_without_lowest";

/** What a price is compared with. */
export type ReferencePrice =
  /** The arithmetic mean. */
  | "mean"
  /** The middle price; of an even number the mean of the middle two. */
  | "median"
  /** The next price in the order of prices; it may be equal. Looks at the others only. */
  | "next"
  /** The ceiling (the estimate). Looks at no other offer. */
  | "ceiling"
  /** The lowest price of the others. */
  | "lowest_other";

/** Whose figures make "best", "worst" and "mean". */
export type ReferenceSet =
  /** Every offer that was handed in and not replaced, admissible or not, as far as it has the figure. */
  | "submitted"
  /** The admissible offers; one below a minimum of points stays among them. */
  | "admitted"
  /** The admissible offers at or above every minimum that does not itself depend on the set. */
  | "retained";

/** The act under which a framework contract was concluded; its calls inherit it. */
export type Regime =
  /** Act 137/2006 Sb., frameworks concluded until 30 September 2016. */
  | "zvz_2006"
  /** Act 134/2016 Sb., from 1 October 2016. */
  | "zzvz_2016";

/** A region (*kraj*) by its code of the nomenclature of territorial units, level 3. Error: `invalid_region`. */
export type Region = string;

/** The input of the operation `register_at`. */
export interface RegisterAtInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The events in the order in which they were recorded. */
  events: readonly (EventInput)[];
  /** What had happened by this moment; all of it if missing. */
  happened_by?: InstantInput | null;
  /** What was known by this moment; all of it if missing. */
  recorded_by?: InstantInput | null;
}

/** A register as it is kept and handed on: the framework contract, the events as a chain, the texts beside it. */
export interface RegisterChainInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The events in the order in which they were recorded. */
  entries: readonly (EntryInput)[];
  /** The format of the document. */
  format?: RegisterChainFormat | null;
  /** The texts whose seals stand in the events, as far as they were not erased. */
  texts?: readonly (SealedTextInput)[] | null;
}

/** A register as it is kept and handed on: the framework contract, the events as a chain, the texts beside it. */
export interface RegisterChain {
  /** The format of the document. */
  format: RegisterChainFormat;
  /** The framework contract. */
  framework: FrameworkContract;
  /** The events in the order in which they were recorded. */
  entries: (Entry)[];
  /** The texts whose seals stand in the events, as far as they were not erased. */
  texts?: (SealedText)[];
}

/** the format of the document; an older one is read, a newer one refused */
export type RegisterChainFormat = "minitendr.register_chain.v1";

/** Whether a register is as it was written. */
export interface RegisterCheck {
  /** Whether nothing was altered, left out or moved. */
  intact: boolean;
  /** How far the chain goes. */
  head: ChainHead;
  /** What is wrong, each with the number of the event concerned. */
  faults: (RegisterFinding)[];
}

/** The input of the operation `check_register`. */
export interface RegisterCheckInput {
  /** The register. */
  chain: RegisterChainInput;
  /** How far the chain went when somebody else took note of it. */
  head?: ChainHeadInput | null;
}

/** A register as one document: the input of the operation `register`. */
export interface RegisterDocumentInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** The events in the order in which they were recorded. */
  events: readonly (EventInput)[];
  /** The format of the document. */
  format?: RegisterFormat | null;
  /** The texts whose seals stand in the events, as far as they were not erased. */
  texts?: readonly (SealedTextInput)[] | null;
}

/** A register as one document: the input of the operation `register`. */
export interface RegisterDocument {
  /** The format of the document. */
  format: RegisterFormat;
  /** The framework contract. */
  framework: FrameworkContract;
  /** The events in the order in which they were recorded. */
  events: (Event)[];
  /** The texts whose seals stand in the events, as far as they were not erased. */
  texts?: (SealedText)[];
}

/** Something to be noticed about an event. */
export interface RegisterFinding {
  /** Which event, from 1. */
  event: Ordinal;
  code: ReasonCode;
  /** The numbers and names that the sentence speaks of. */
  values: { [name: string]: string };
  message: Message;
}

/** the format of the document; an older one is read, a newer one refused */
export type RegisterFormat = "minitendr.register.v1";

/** What the events of a register add up to. */
export interface RegisterSummary {
  /** What has been ordered. */
  state: FrameworkState;
  /** The partial contracts, by request and number. */
  contracts: (ContractState)[];
  /** The requests that ended without a contract, and how. */
  closed: { [name: string]: Outcome };
  /** Where every request stands. */
  requests: { [name: string]: RequestState };
  /** What is held for requests whose calls are out, by request. */
  reservations?: { [name: string]: Reservation };
  /** Which sources pay for how many workers and beds. */
  funding?: (Funding)[];
  /** What is to be noticed about events. */
  findings?: (RegisterFinding)[];
  /** At a past moment: events that had happened, but rest on one that had not. They do not count. */
  left_out?: (Ordinal)[];
}

/** What is left of one ceiling. */
export interface Remaining {
  /** Whose ceiling it is: the id of the framework contract, of the lot, of the participant, or of the ceiling itself. */
  of: Id;
  /** The ceiling in CZK, or in `unit`. */
  maximum: Decimal;
  /** What is left in CZK, or in `unit`; never below 0. */
  left: Exact;
  /** In what a quantity is counted; missing for money. */
  unit?: Unit;
}

/** One replication, event by event. */
export interface Replay {
  /** The generator of random numbers and its version. */
  generator: string;
  /** The policy. */
  policy: Id;
  /** The replication. */
  replication: number;
  /** What happened, in the order in which it was settled; an answer that was settled beforehand has a later moment. */
  events: (SimulationEvent)[];
  /** The figures of the replication, those of the simulation. */
  rows: SimulationRows;
  /** The decisions on the request that was asked for: `award` makes each again from its input. */
  decisions?: (ReplayedDecision)[];
}

/** The input of the operation `replay`. */
export interface ReplayInput {
  /** The world. */
  scenario: ScenarioInput;
  /** The root seed. */
  seed: number;
  /** The replication, from 0. */
  replication: number;
  /** The policies, as in the simulation. */
  policies?: readonly (PolicyInput)[] | null;
  /** The policy; the first if missing. */
  policy?: Id | null;
  /** A request of the replication, to see the input and the result of each decision on it. */
  request?: Id | null;
}

/** A decision of a replication, and the input from which `award` makes it again. */
export interface ReplayedDecision {
  /** The input of the operation `award`. */
  input: AwardInputWritten;
  /** What it comes to. */
  decision: Decision;
}

/** How many replications. */
export type ReplicationsInput =
  /** Those from one to before another: a chunk of a greater simulation, or all of it. */
  | {
      kind: "range";
      /** The first, from 0. */
      from: number;
      /** The first that is no longer made; above `from`. */
      to: number;
    }
  /**
   * As many as a precision needs, from 0: until half the interval of 95 % of a measure is at most a share of its mean, for
   * every policy.
   */
  | {
      kind: "until";
      /** The measure, of the whole. */
      measure: SimulationMeasure;
      /** The share, above 0: 0.05 for 5 %. */
      relative: Amount;
      /** At least so many, 2 or more. */
      at_least: number;
      /** At most so many. */
      at_most: number;
    };

/** How many replications. */
export type Replications =
  /** Those from one to before another: a chunk of a greater simulation, or all of it. */
  | {
      kind: "range";
      /** The first, from 0. */
      from: number;
      /** The first that is no longer made; above `from`. */
      to: number;
    }
  /**
   * As many as a precision needs, from 0: until half the interval of 95 % of a measure is at most a share of its mean, for
   * every policy.
   */
  | {
      kind: "until";
      /** The measure, of the whole. */
      measure: SimulationMeasure;
      /** The share, above 0: 0.05 for 5 %. */
      relative: Decimal;
      /** At least so many, 2 or more. */
      at_least: number;
      /** At most so many. */
      at_most: number;
    };

/** What somebody answered who was asked to take an order. */
export type ReplyInput =
  /** Takes what it was asked for. */
  | {
      kind: "accepted";
      /** When. */
      at: InstantInput;
    }
  /** Declines. */
  | {
      kind: "declined";
      /** When. */
      at: InstantInput;
      /** Why. */
      reason: Text;
      /** Whether the authority holds the reason for a good one; if not, it counts towards a suspension. */
      justified?: boolean | null;
    }
  /** Takes some lines, or a part of the quantity. */
  | {
      kind: "part";
      /** When. */
      at: InstantInput;
      /** What it takes. */
      lines: readonly (ItemQuantityInput)[];
      /** Why not all. */
      reason?: Text | null;
    }
  /** Could only begin on a later day. It declines this order, with a good reason. */
  | {
      kind: "free_from";
      /** When. */
      at: InstantInput;
      /** The first day on which it could. */
      day: Date;
    }
  /** Nothing was heard. Counts as declined, without a good reason, once the time is over. */
  | {
      kind: "no_answer";
    };

/** What somebody answered who was asked to take an order. */
export type Reply =
  /** Takes what it was asked for. */
  | {
      kind: "accepted";
      /** When. */
      at: Instant;
    }
  /** Declines. */
  | {
      kind: "declined";
      /** When. */
      at: Instant;
      /** Why. */
      reason: Text;
      /** Whether the authority holds the reason for a good one; if not, it counts towards a suspension. */
      justified: boolean;
    }
  /** Takes some lines, or a part of the quantity. */
  | {
      kind: "part";
      /** When. */
      at: Instant;
      /** What it takes. */
      lines: (ItemQuantity)[];
      /** Why not all. */
      reason?: Text;
    }
  /** Could only begin on a later day. It declines this order, with a good reason. */
  | {
      kind: "free_from";
      /** When. */
      at: Instant;
      /** The first day on which it could. */
      day: Date;
    }
  /** Nothing was heard. Counts as declined, without a good reason, once the time is over. */
  | {
      kind: "no_answer";
    };

/** The input of the operations `report` and `notices`. */
export interface ReportInput {
  /** What is decided on, as the operation `award` takes it. */
  award: AwardInput;
  /** The language of the documents; Czech if missing. */
  language?: Language | null;
  /** What the authority is called in the documents; as in the framework contract if missing. */
  authority_name?: Text | null;
  /** The number of the file. */
  reference?: Text | null;
  /** The roles of those who sign, such as `chair of the committee`; one line for the authority if there are none. */
  evaluators?: readonly (Text)[] | null;
  /** The day on which the documents are drawn up; not said if missing. */
  drawn_up_on?: Date | null;
  /** Whether the data are invented, which every document then says above all else. */
  invented?: boolean | null;
}

/**
 * The request of an office (*poptávka OSPOD*). Use it as `Checked<Request>`.
 *
 * A request for siblings names several cases; it is awarded together or not at all.
 */
export interface RequestInput {
  /** The id. */
  id: Id;
  /** The framework contract under which it is placed. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The municipality whose office asks. */
  office: Municipality;
  /** When it was received. */
  received_at: InstantInput;
  /** Where the service is needed. */
  place: PlaceInput;
  /** When the service is needed. */
  period: PeriodInput;
  /** What is needed. */
  lines: readonly (RequestLineInput)[];
  /** The children, each by the pseudonym of its case. */
  cases: readonly (Pseudonym)[];
  /** The format of the document. */
  format?: RequestFormat | null;
  /** The version, from 1; a change after the call makes a new one. */
  version?: Ordinal | null;
  /** How soon. */
  urgency?: Urgency | null;
  /** Attributes of the need. */
  need?: NeedInput | null;
  /** The contract that it continues; with the same participant, if the framework says so. */
  continues?: ContinuationInput | null;
  /** The source that pays, where the framework names its sources. The same performance is never paid from two. */
  funding_source?: Id | null;
  /** The highest price that the office accepts for the whole, in CZK, with or without value added tax as the scheme says. */
  maximum_price?: Amount | null;
}

/**
 * The request of an office (*poptávka OSPOD*). Use it as `Checked<Request>`.
 *
 * A request for siblings names several cases; it is awarded together or not at all.
 */
export interface Request {
  /** The format of the document. */
  format: RequestFormat;
  /** The id. */
  id: Id;
  /** The version, from 1; a change after the call makes a new one. */
  version: Ordinal;
  /** The framework contract under which it is placed. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The municipality whose office asks. */
  office: Municipality;
  /** When it was received. */
  received_at: Instant;
  /** Where the service is needed. */
  place: Place;
  /** When the service is needed. */
  period: Period;
  /** How soon. */
  urgency: Urgency;
  /** What is needed. */
  lines: (RequestLine)[];
  /** Attributes of the need. */
  need: Need;
  /** The children, each by the pseudonym of its case. */
  cases: (Pseudonym)[];
  /** The contract that it continues; with the same participant, if the framework says so. */
  continues?: Continuation;
  /** The source that pays, where the framework names its sources. The same performance is never paid from two. */
  funding_source?: Id;
  /** The highest price that the office accepts for the whole, in CZK, with or without value added tax as the scheme says. */
  maximum_price?: Decimal;
}

/** the format of the document; an older one is read, a newer one refused */
export type RequestFormat = "minitendr.request.v1";

/** One line of a request. */
export interface RequestLineInput {
  /** The item of the lot. */
  item: Id;
  /** How much, for all children of the request together (child × unit); above 0. */
  quantity: Amount;
  /** In what it is counted; must be the unit of the item. */
  unit: Unit;
}

/** One line of a request. */
export interface RequestLine {
  /** The item of the lot. */
  item: Id;
  /** How much, for all children of the request together (child × unit); above 0. */
  quantity: Decimal;
  /** In what it is counted; must be the unit of the item. */
  unit: Unit;
}

/** What requests ask for. */
export type RequestSourceInput =
  /** Requests of one line, drawn from distributions. */
  | {
      kind: "drawn";
      /** The lot. */
      lot: Id;
      /** The item. */
      item: Id;
      /** The municipality whose office asks, and where the service is needed. */
      office: Municipality;
      /** How much for one child, in the unit of the item; rounded to its step (to 1 without one), at least a step. */
      quantity: DistributionInput;
      /** How many days the work takes; rounded, at least 1. */
      duration_days: DistributionInput;
      /** How many children a request is for: groups of siblings; rounded, at least 1. One if missing. */
      children?: DistributionInput | null;
      /** How many days after the receipt the work is wanted to begin; rounded. */
      starts_in_days?: DistributionInput | null;
      /** The share of requests that are urgent, a fraction of 1. */
      urgent_share?: Amount | null;
      /** The share of requests for today, a fraction of 1. */
      immediate_share?: Amount | null;
      /** What the need says. */
      need?: NeedInput | null;
      /** The source that pays, where the framework names its sources. */
      funding_source?: Id | null;
    }
  /**
   * Requests that were recorded: each in its turn with `recorded` arrivals, else one of them at random for each arrival
   * (bootstrap; Efron, Annals of Statistics 7, 1979), its period as many days after the receipt as it was.
   */
  | {
      kind: "sampled";
      /** The requests, at least one. They get new ids. */
      requests: readonly (RequestInput)[];
    };

/** What requests ask for. */
export type RequestSource =
  /** Requests of one line, drawn from distributions. */
  | {
      kind: "drawn";
      /** The lot. */
      lot: Id;
      /** The item. */
      item: Id;
      /** The municipality whose office asks, and where the service is needed. */
      office: Municipality;
      /** How much for one child, in the unit of the item; rounded to its step (to 1 without one), at least a step. */
      quantity: Distribution;
      /** How many days the work takes; rounded, at least 1. */
      duration_days: Distribution;
      /** How many days after the receipt the work is wanted to begin; rounded. */
      starts_in_days: Distribution;
      /** The share of requests that are urgent, a fraction of 1. */
      urgent_share: Decimal;
      /** The share of requests for today, a fraction of 1. */
      immediate_share: Decimal;
      /** What the need says. */
      need: Need;
      /** How many children a request is for: groups of siblings; rounded, at least 1. One if missing. */
      children?: Distribution;
      /** The source that pays, where the framework names its sources. */
      funding_source?: Id;
    }
  /**
   * Requests that were recorded: each in its turn with `recorded` arrivals, else one of them at random for each arrival
   * (bootstrap; Efron, Annals of Statistics 7, 1979), its period as many days after the receipt as it was.
   */
  | {
      kind: "sampled";
      /** The requests, at least one. They get new ids. */
      requests: (Request)[];
    };

/** Where a request stands. */
export type RequestStage =
  /** It came. */
  | "received"
  /** It was checked and can go on. */
  | "checked"
  /** The office was asked to make something clear. */
  | "clarification_asked"
  /** The call is out. */
  | "called"
  /** Offers were opened. */
  | "offers_open"
  /** Awarded; the contracts are not signed yet. */
  | "awarded"
  /** An objection is open: nothing can be signed. */
  | "objection"
  /** The award was annulled, and the request is to be decided again. */
  | "re_evaluated"
  /** Every contract is signed. */
  | "contracted"
  /** It ended without a contract. */
  | "closed";

/** Where a request stands, and what came with it. */
export interface RequestState {
  /** Where it stands. */
  stage: RequestStage;
  /** The lot. */
  lot: Id;
  /** Its version, from 1. */
  version: Ordinal;
  /** The seal of the text of the need. */
  need?: Digest;
  /** The end of the offer period, where there was a call. */
  deadline?: Instant;
  /** The documents, in the order in which they came. */
  documents?: (DocumentState)[];
  /** The objections that are open. */
  open_objections?: (Reference)[];
}

/** What a table of requests says. */
export interface RequestsRead {
  /** The requests of which every row could be read, in the order of their first rows. */
  requests: (Request)[];
  /** The rows of each, as spreadsheets count, from 1. */
  rows: ((number)[])[];
  /** What was found and what was assumed, by rows. */
  findings: (TableFinding)[];
}

/** A table of requests: the input of the operation `requests_from_table`. */
export interface RequestsTableInput {
  /** The rows of the table from its first, each a list of cells. */
  rows: readonly (readonly (CellInput)[])[];
  /** What columns mean, by their names as they stand in the table: the name of a field, or `nothing`. */
  columns?: { readonly [name: string]: Id } | null;
  /**
   * The framework contract, in which lots and items are looked up; it also says what columns leave out: itself, its only
   * lot, the region of the lot, the unit of the item.
   */
  framework?: FrameworkContractInput | null;
  /** The lot, where all requests are of one. */
  lot?: Id | null;
  /** The file that it comes from. */
  source?: TableSourceInput | null;
}

/** A credential that every participant of a lot must hold on the day. */
export interface RequiredCredentialInput {
  /** The kind. */
  kind: CredentialKind;
  /** For what: a kind of service, a scope of the authorisation. */
  scope: Id;
  /** The form of service; any if missing. */
  form?: ServiceForm | null;
}

/** A credential that every participant of a lot must hold on the day. */
export interface RequiredCredential {
  /** The kind. */
  kind: CredentialKind;
  /** For what: a kind of service, a scope of the authorisation. */
  scope: Id;
  /** The form of service; any if missing. */
  form?: ServiceForm;
}

/** What is required of an answer. Every condition that is given must hold; 0 and false are conditions. */
export interface RequirementInput {
  /** The type of every value. */
  type: ResponseType;
  /** The value that every value must be. */
  expected?: ResponseValueInput | null;
  /** The lowest number that is allowed, itself included; for `number` and `integer`. */
  minimum?: Amount | null;
  /** The highest number that is allowed, itself included; for `number` and `integer`. */
  maximum?: Amount | null;
  /** The values out of which the answer is chosen, at least one, each once. */
  any_of?: readonly (ResponseValueInput)[] | null;
  /** How many different values out of `any_of` are needed; 1 if not given. */
  at_least?: number | null;
  /** How many different values out of `any_of` are allowed. */
  at_most?: number | null;
  /** Whether the answer may hold values beside those of `any_of`, which then do not count; false if not given. */
  allow_extra?: boolean | null;
}

/** What is required of an answer. Every condition that is given must hold; 0 and false are conditions. */
export interface Requirement {
  /** The type of every value. */
  type: ResponseType;
  /** The value that every value must be. */
  expected?: ResponseValue;
  /** The lowest number that is allowed, itself included; for `number` and `integer`. */
  minimum?: Decimal;
  /** The highest number that is allowed, itself included; for `number` and `integer`. */
  maximum?: Decimal;
  /** The values out of which the answer is chosen, at least one, each once. */
  any_of?: (ResponseValue)[];
  /** How many different values out of `any_of` are needed; 1 if not given. */
  at_least?: number;
  /** How many different values out of `any_of` are allowed. */
  at_most?: number;
  /** Whether the answer may hold values beside those of `any_of`, which then do not count; false if not given. */
  allow_extra?: boolean;
}

/** The input of the operation `requirement`. */
export interface RequirementCheckInput {
  /** What is required. */
  requirement: RequirementInput;
  /** What is answered: one value or a list of values; missing where nothing is. */
  response?: ResponseInput | null;
}

/** Whether an answer meets a requirement, and if not, why. */
export interface RequirementVerdict {
  /** Whether it is met. */
  met: boolean;
  /** Why not, by the first code that applies; missing where it is met. */
  reason?: ReasonCode;
  /** The same with the values that it speaks of. */
  because?: Reason;
}

/** Money held for a request whose call is out. */
export interface Reservation {
  /** The lot. */
  lot: Id;
  /** The estimated value in CZK, without value added tax. */
  value: Decimal;
  /** When the work would be done. */
  period: Period;
  /** The units asked for, by item. */
  quantities?: { [name: string]: Decimal };
  /** The source that would pay. */
  source?: Id;
  /** Who would deliver. */
  participant?: Id;
}

/** An answer: one value or several. */
export type ResponseInput = ResponseValueInput | readonly (ResponseValueInput)[];

/** The type of the values of an answer. */
export type ResponseType =
  /** Text, compared letter by letter. */
  | "string"
  /** A decimal number, compared by its value: 1.50 is 1.5. */
  | "number"
  /** A whole number. */
  | "integer"
  /** Yes or no, in JSON true or false. */
  | "boolean";

/** a text, a number, or yes and no */
export type ResponseValueInput = Amount | boolean | null;

/** a text, a number, or yes and no */
export type ResponseValue = string | boolean;

/** Whether a losing offer that is withdrawn can change who is first. */
export interface Reversal {
  /** The verdict. */
  verdict: ReversalVerdict;
  /** Why: what excludes it, and on what conditions; or everything that stands in the way. */
  why: (ReversalReason)[];
  /** How many tenders were tried in search of an example. */
  tries: number;
}

/** Why a withdrawn loser can change who is first, or cannot. Codes never change their meaning; new ones may be added. */
export type ReversalCode =
  /** Nothing that decides looks at other offers. */
  | "only_own_figures"
  /** One figure alone decides, and the formula keeps its order. */
  | "one_figure"
  /** Other offers multiply all figures by the same. */
  | "common_scale"
  /**
   * Other offers move all figures by the same. Irrational figures are rounded to 30 decimals: differences below
   * 10⁻²⁰ points stay out of this.
   */
  | "common_shift"
  /** A condition: every offer says when it was submitted, as every call with a deadline demands. */
  | "times_given"
  /** A condition: no value is below 0. */
  | "no_negative_values"
  /** A formula that looks at others is added to something else. */
  | "relative_points"
  /** The order of one figure that decides alone depends on other offers. */
  | "order_moves"
  /** A minimum of points that depend on others. */
  | "relative_minimum"
  /** Offers that are not ranked are looked at. */
  | "unranked_count"
  /** The band moves with the best quotient. */
  | "band_moves"
  /** Figures that depend on others are rounded. */
  | "rounded_relative"
  /** Figures that are equal on paper differ in the last decimals of an irrational number. */
  | "rounded_irrational"
  /** A rule for ties that looks at others. */
  | "relative_tie"
  /** A draw among other offers may have another result. */
  | "draw_again";

/** A step of the argument. */
export interface ReversalReason {
  /** The stable code. */
  code: ReversalCode;
  /** Where in the input, as a JSON pointer (RFC 6901). */
  path: string;
  /** The sentence in both languages. */
  message: Message;
}

/** Whether a withdrawn loser can change who is first. */
export type ReversalVerdict =
  /** The algebra of the scheme excludes it, under the conditions that the reasons name. */
  | "impossible"
  /** Nothing excludes it, but no example was found. */
  | "not_excluded"
  /** There is an example. */
  | "found";

/** Of which criterion other weights are tried: the input of the operation `reweigh`. */
export interface ReweighInput {
  /** The weights, each from 0 to the sum of all weights; 2,000 at most. The order does not matter. */
  weights: readonly (Amount)[];
  /** The input of an evaluation. */
  evaluation?: EvaluateInput | null;
  /** The input of a decision. */
  decision?: AwardInput | null;
  /** The criterion; missing, the only one that is the price. */
  criterion?: Id | null;
}

/** An evaluation at other weights of one criterion. */
export interface Reweighed {
  /** Its weight in the scheme. */
  weight: Decimal;
  /** The sum of all weights. */
  sum: Decimal;
  /** What comes of each weight, from the smallest; a weight asked for twice is there once. */
  at: (AtWeight)[];
  /** From which weight on who is first, beginning with the smallest that was asked for. */
  winners: (WinnerFrom)[];
  /** The criterion; missing where nothing was evaluated. */
  criterion?: Id;
}

/** How a figure between two steps is rounded. */
export type Rounding =
  /** To the nearest, halves away from zero. */
  | "half_up"
  /** To the nearest, halves to the even digit. */
  | "half_even"
  /** Towards zero. */
  | "down"
  /** Away from zero. */
  | "up";

/** Who would win if a stage were rounded. */
export interface RoundingInstead {
  /** What is rounded. */
  what: RoundingStage;
  /** The decimals. */
  places: Places;
  /** How. */
  mode: Rounding;
  /** What would come of it. */
  result: Instead;
}

/** What is rounded, to how many decimals, and how. */
export interface RoundingRuleInput {
  /** What is rounded. */
  what?: RoundingStage | null;
  /** The decimals, 0 to 28; also those of every shown figure. */
  places?: Places | null;
  /** How. */
  mode?: Rounding | null;
}

/** What is rounded, to how many decimals, and how. */
export interface RoundingRule {
  /** What is rounded. */
  what: RoundingStage;
  /** The decimals, 0 to 28; also those of every shown figure. */
  places: Places;
  /** How. */
  mode: Rounding;
}

/** What is rounded. */
export type RoundingStage =
  /** Nothing: exact rationals until display. */
  | "nothing"
  /** The points of each criterion; the rounded points are added up and ranked. */
  | "points"
  /** The figure that is ranked. */
  | "total"
  /** Both. */
  | "points_and_total";

/** A ruling of a person, with the role in which it was made, its reason and its time. */
export type RulingInput =
  /** The explanation of an abnormally low price was accepted or not. */
  | {
      kind: "justification";
      /** The offer. */
      offer: Id;
      /** Whether it was accepted. */
      accepted: boolean;
      /** In which role it was ruled. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: InstantInput;
    }
  /** An offer was clarified: values that it did not give are supplied. What it gave cannot be changed. */
  | {
      kind: "clarification";
      /** The offer. */
      offer: Id;
      /** The values supplied, by criterion. */
      values: { readonly [name: string]: OfferValueInput };
      /** In which role it was ruled. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: InstantInput;
    }
  /** The evaluators gave points (or another figure) for a criterion for which the offer gives none. */
  | {
      kind: "points";
      /** The offer. */
      offer: Id;
      /** The criterion. */
      criterion: Id;
      /** The figure. */
      points: Amount;
      /** In which role they were given. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: InstantInput;
    }
  /** A participant refused the contract; the next in order is asked. */
  | {
      kind: "refusal";
      /** Its offer. */
      offer: Id;
      /** Who recorded it, in which role. */
      role: Text;
      /** Why it was refused. */
      reason: Text;
      /** When. */
      at: InstantInput;
    }
  /** Offers that no rule parts were drawn: by a draw that was announced before its sources were known. */
  | {
      kind: "draw";
      /**
       * The draw as the input of `reveal_draw`, not its answer; its pool are the ids of the offers that share a place, each
       * of them, and all are drawn.
       */
      draw: DrawRevealInput;
      /** Who drew, in which role. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When it was recorded. */
      at: InstantInput;
    }
  /** The office withdrew the request. */
  | {
      kind: "withdrawal";
      /** In which role. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: InstantInput;
    }
  /** The authority cancelled the procedure. */
  | {
      kind: "cancellation";
      /** In which role. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: InstantInput;
    };

/** A ruling of a person, with the role in which it was made, its reason and its time. */
export type Ruling =
  /** The explanation of an abnormally low price was accepted or not. */
  | {
      kind: "justification";
      /** The offer. */
      offer: Id;
      /** Whether it was accepted. */
      accepted: boolean;
      /** In which role it was ruled. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: Instant;
    }
  /** An offer was clarified: values that it did not give are supplied. What it gave cannot be changed. */
  | {
      kind: "clarification";
      /** The offer. */
      offer: Id;
      /** The values supplied, by criterion. */
      values: { [name: string]: OfferValue };
      /** In which role it was ruled. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: Instant;
    }
  /** The evaluators gave points (or another figure) for a criterion for which the offer gives none. */
  | {
      kind: "points";
      /** The offer. */
      offer: Id;
      /** The criterion. */
      criterion: Id;
      /** The figure. */
      points: Decimal;
      /** In which role they were given. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: Instant;
    }
  /** A participant refused the contract; the next in order is asked. */
  | {
      kind: "refusal";
      /** Its offer. */
      offer: Id;
      /** Who recorded it, in which role. */
      role: Text;
      /** Why it was refused. */
      reason: Text;
      /** When. */
      at: Instant;
    }
  /** Offers that no rule parts were drawn: by a draw that was announced before its sources were known. */
  | {
      kind: "draw";
      /**
       * The draw as the input of `reveal_draw`, not its answer; its pool are the ids of the offers that share a place, each
       * of them, and all are drawn.
       */
      draw: DrawReveal;
      /** Who drew, in which role. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When it was recorded. */
      at: Instant;
    }
  /** The office withdrew the request. */
  | {
      kind: "withdrawal";
      /** In which role. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: Instant;
    }
  /** The authority cancelled the procedure. */
  | {
      kind: "cancellation";
      /** In which role. */
      role: Text;
      /** Why. */
      reason: Text;
      /** When. */
      at: Instant;
    };

/**
 * A framework contract with everything that the simulation has to assume about those who live with it.
 *
 * Everything that cannot be is refused before the first event, all of it at once: negative rates, shares above 1, a
 * distribution without a mean, an item that nobody can deliver, a horizon beyond the framework contract.
 */
export interface ScenarioInput {
  /** The framework contract. */
  framework: FrameworkContractInput;
  /** What offices ask for, at least one stream. */
  demand: readonly (DemandInput)[];
  /** How each participant behaves. */
  providers: readonly (ProviderModelInput)[];
  /** How the authority works. */
  authority: AuthorityModelInput;
  /** The format of the document. */
  format?: ScenarioFormat | null;
  /** The last day of the simulation, within the term; the last day of the term if missing. */
  until?: Date | null;
  /**
   * The first day that counts. Before it the simulation warms up: requests received earlier are awarded and fill
   * capacities and ceilings, and no measure counts them. The first day of the term if missing.
   */
  count_from?: Date | null;
  /** When what things cost rises or falls, for all providers; never if none is given. */
  cost_shifts?: readonly (CostShiftInput)[] | null;
  /**
   * Whether awards are counted that would go to somebody else if one of the losing offers were withdrawn. Each award is
   * decided once more for each losing offer, so that it takes several times as long.
   */
  count_flips?: boolean | null;
}

/**
 * A framework contract with everything that the simulation has to assume about those who live with it.
 *
 * Everything that cannot be is refused before the first event, all of it at once: negative rates, shares above 1, a
 * distribution without a mean, an item that nobody can deliver, a horizon beyond the framework contract.
 */
export interface Scenario {
  /** The format of the document. */
  format: ScenarioFormat;
  /** The framework contract. */
  framework: FrameworkContract;
  /** What offices ask for, at least one stream. */
  demand: (Demand)[];
  /** How each participant behaves. */
  providers: (ProviderModel)[];
  /** How the authority works. */
  authority: AuthorityModel;
  /**
   * Whether awards are counted that would go to somebody else if one of the losing offers were withdrawn. Each award is
   * decided once more for each losing offer, so that it takes several times as long.
   */
  count_flips: boolean;
  /** The last day of the simulation, within the term; the last day of the term if missing. */
  until?: Date;
  /**
   * The first day that counts. Before it the simulation warms up: requests received earlier are awarded and fill
   * capacities and ceilings, and no measure counts them. The first day of the term if missing.
   */
  count_from?: Date;
  /** When what things cost rises or falls, for all providers; never if none is given. */
  cost_shifts?: (CostShift)[];
}

/** the format of the document; an older one is read, a newer one refused */
export type ScenarioFormat = "minitendr.scenario.v1";

/** The scheme of an evaluation. Use it as `Checked<Scheme>`. */
export interface SchemeInput {
  /** How points and price become the figure that is ranked. */
  combine: CombineInput;
  /** The criteria. */
  criteria?: readonly (CriterionInput)[] | null;
  /** Whose figures make "best", "worst" and "mean". */
  reference_set?: ReferenceSet | null;
  /** What is rounded. Nothing if nothing is said. */
  rounding?: RoundingRuleInput | null;
  /** How ties are settled, in this order. What they leave equal is reported, never picked. */
  ties?: readonly (TieRuleInput)[] | null;
  /** Whether the prices of the offers include value added tax. Excluded if nothing is said. */
  vat?: Vat | null;
  /** What the weights must add up to, where the authority has promised a sum. */
  weights_sum?: Amount | null;
}

/** The scheme of an evaluation. Use it as `Checked<Scheme>`. */
export interface Scheme {
  /** The criteria. */
  criteria: (Criterion)[];
  /** How points and price become the figure that is ranked. */
  combine: Combine;
  /** Whose figures make "best", "worst" and "mean". */
  reference_set: ReferenceSet;
  /** What is rounded. Nothing if nothing is said. */
  rounding: RoundingRule;
  /** How ties are settled, in this order. What they leave equal is reported, never picked. */
  ties: (TieRule)[];
  /** Whether the prices of the offers include value added tax. Excluded if nothing is said. */
  vat: Vat;
  /** What the weights must add up to, where the authority has promised a sum. */
  weights_sum?: Decimal;
}

/** A text that is sealed: what the operation `seal` takes. */
export interface SealInput {
  /** 32 random bytes as 64 small hexadecimal digits, new for each text. */
  salt: Digest;
  /** The text. */
  text: Text;
}

/** The seal of a text. */
export interface Sealed {
  /** SHA-256 of the salt and the text. */
  seal: Digest;
}

/** A text with the salt of its seal, kept beside the events. */
export interface SealedTextInput {
  /** The seal that stands in an event. */
  seal: Digest;
  /** The salt. */
  salt: Digest;
  /** The text. */
  text: Text;
}

/** A text with the salt of its seal, kept beside the events. */
export interface SealedText {
  /** The seal that stands in an event. */
  seal: Digest;
  /** The salt. */
  salt: Digest;
  /** The text. */
  text: Text;
}

/** The input of the operation `select`. */
export interface SelectInput {
  /** How orders go to participants. */
  rule: DirectRuleInput;
  /** The participants, at least one, each once. */
  participants: readonly (CandidateInput)[];
  /** The orders, in the order in which they are awarded. */
  orders: readonly (DirectOrderInput)[];
}

/** The drawn, as the pool was given: numbers or ids, in JSON a bare list. See `draw`. */
export type Selected = (number)[] | (Id)[];

/** Who got each order, and who was asked. */
export interface Selection {
  /** For each order who got it; nobody where all declined or had no room. */
  awards: (Id | null)[];
  /** For each order who was asked, in that order; the last of them accepted, if anybody did. */
  asked: ((Id)[])[];
}

/** What would have flipped an evaluation, and what would not. */
export interface Sensitivity {
  /** For every other offer of the ranking, in its order: what would have made it win. */
  others: (ToWin)[];
  /** Who would win if a single offer were withdrawn, by offer in byte order. */
  withdrawn: (Withdrawn)[];
  /** Who would win if each stage were rounded, with the decimals and the direction of the scheme. */
  rounding: (RoundingInstead)[];
  /** Who would win if points for a price were given by each of the common formulas. */
  formulas: (FormulaInstead)[];
  /** How far the winner is ahead of the next; missing without a winner, and where nobody comes next. */
  margin?: Margin;
}

/** The form of a social service (act 108/2006 Sb., § 33). A registration is for a kind of service in a form. */
export type ServiceForm =
  /** With accommodation (*pobytová*). */
  | "residential"
  /** The person comes to the service (*ambulantní*). */
  | "outpatient"
  /** The service comes to the person (*terénní*). */
  | "field";

/** What is asked for, as far as it decides who may be called. */
export interface ServiceRequestInput {
  /** The services, at least one, each once; all of them are needed. */
  services: readonly (Id)[];
  /** The lot; any lot if missing. */
  lot?: Id | null;
  /** The regions, each once; all of them are needed. Without any, every region will do. */
  regions?: readonly (Id)[] | null;
  /** The value of the order in CZK; where it is missing, ranges of values exclude nobody. */
  value?: Amount | null;
  /** The day of the order. It is kept, and excludes nobody. */
  date?: Date | null;
}

/** What is asked for, as far as it decides who may be called. */
export interface ServiceRequest {
  /** The services, at least one, each once; all of them are needed. */
  services: (Id)[];
  /** The regions, each once; all of them are needed. Without any, every region will do. */
  regions: (Id)[];
  /** The lot; any lot if missing. */
  lot?: Id;
  /** The value of the order in CZK; where it is missing, ranges of values exclude nobody. */
  value?: Decimal;
  /** The day of the order. It is kept, and excludes nobody. */
  date?: Date;
}

/** A tie and the rule that settled it, in whole or in part. */
export interface SettledTie {
  /** The `kind` of the rule. */
  rule: string;
  /** The offers that were equal, in byte order. */
  among: (Id)[];
  /** Their order after the rule; ids that share a place are still equal. */
  order: ((Id)[])[];
}

/** How much a finding weighs. None of them stops anything. */
export type Severity =
  /** It goes against what we read or who reports it (A, B), or against what the framework contract adopted. */
  | "error"
  /** It may be unlawful (C, D), or is unwise. */
  | "warning"
  /** It is good to know. */
  | "note";

/** A sheet of a workbook. */
export interface Sheet {
  /** Its name: at most 31 characters, none of `[ ] : * ? / \`. */
  name: string;
  /** Its columns. */
  columns: (SheetColumn)[];
  /** Its rows, each with a cell for every column. */
  rows: ((SheetCell)[])[];
  /** What is to be said beside the table, in this order. */
  notes: string[];
}

/** a cell of a sheet: a text (numbers too), yes and no, or nothing */
export type SheetCell = string | boolean | null;

/** A column of a sheet. */
export interface SheetColumn {
  /** What stands above it. */
  name: string;
  /** What its cells are. */
  cell: CellKind;
}

/** A sheet of a workbook. */
export interface SheetRowsInput {
  /** Its name. */
  name: string;
  /** Its rows from the first, each a list of cells. */
  rows: readonly (readonly (CellInput)[])[];
}

/** A sheet of a workbook. */
export interface SheetRows {
  /** Its name. */
  name: string;
  /** Its rows from the first, each a list of cells. */
  rows: ((Cell)[])[];
}

/** The input of the operation `simulate`. */
export interface SimulateInput {
  /** The world. */
  scenario: ScenarioInput;
  /** The root seed, from which all luck follows. */
  seed: number;
  /** How many replications. */
  replications: ReplicationsInput;
  /**
   * The policies; the others are compared with the first. The framework contract as it is, under the id `as_is`, if none
   * is given.
   */
  policies?: readonly (PolicyInput)[] | null;
  /** What is kept of them: `rows` or `sums`; rows if missing. */
  keep?: KeptFigures | null;
}

/** What a simulation came to. */
export interface SimulationInput {
  /** The generator of random numbers and its version. */
  generator: string;
  /** The root seed. */
  seed: number;
  /** SHA-256 of scenario and policies as canonical JSON: what can be put together has the same. */
  of: Digest;
  /** The policies; the others are compared with the first. */
  policies: readonly (Id)[];
  /** The first replication. */
  from: number;
  /** The first that was no longer made. */
  to: number;
  /** Every figure of every replication; empty where only sums are kept. */
  rows: SimulationRowsInput;
  /** Means, intervals and differences. */
  summary: readonly (MeasureSummaryInput)[];
  /** The format of the document. */
  format?: SimulationFormat | null;
  /** Whether the precision that was asked for was reached; missing where none was. */
  precise?: boolean | null;
  /** The sums, where only they are kept. */
  sums?: SimulationSumsInput | null;
}

/** What a simulation came to. */
export interface Simulation {
  /** The format of the document. */
  format: SimulationFormat;
  /** The generator of random numbers and its version. */
  generator: string;
  /** The root seed. */
  seed: number;
  /** SHA-256 of scenario and policies as canonical JSON: what can be put together has the same. */
  of: Digest;
  /** The policies; the others are compared with the first. */
  policies: (Id)[];
  /** The first replication. */
  from: number;
  /** The first that was no longer made. */
  to: number;
  /** Every figure of every replication; empty where only sums are kept. */
  rows: SimulationRows;
  /** Means, intervals and differences. */
  summary: (MeasureSummary)[];
  /** Whether the precision that was asked for was reached; missing where none was. */
  precise?: boolean;
  /** The sums, where only they are kept. */
  sums?: SimulationSums;
}

/** Something that happened in a simulation. */
export interface SimulationEvent {
  /** When. */
  at: Instant;
  /** What. */
  event: SimulationEventKind;
  /** The request. */
  request?: Id;
  /** The participant. */
  participant?: Id;
  /** The outcome of a decision. */
  outcome?: Outcome;
  /** An amount in CZK. */
  price?: Decimal;
}

/** What happened in a simulation. */
export type SimulationEventKind =
  /** A request was received. */
  | "received"
  /** A call went out. */
  | "called"
  /** A participant offered, at this price of the whole. */
  | "offered"
  /** It has no room for the whole, and did not offer. */
  | "full"
  /** Its cost is above the cap, and it did not offer. */
  | "too_dear"
  /** It did not want to offer. */
  | "unwilling"
  /** It is no longer there, and did not offer. */
  | "gone"
  /** The place is outside of its territory, and it did not offer. */
  | "outside"
  /** It was asked to take an order directly. */
  | "asked"
  /** It took the order that it was asked to take. */
  | "took"
  /** It declined an order that it was asked to take. */
  | "declined"
  /** It did not answer in time when it was asked to take an order. */
  | "timed_out"
  /** It refused a contract that it won. */
  | "refused"
  /** The explanation of its low price was accepted. */
  | "explanation_accepted"
  /** The explanation of its low price was not accepted. */
  | "explanation_rejected"
  /** Equal offers were drawn. */
  | "drawn"
  /** It was decided on a request, with this outcome. */
  | "decided"
  /** A participant got a contract, at this price. */
  | "contracted"
  /** A contract ended with its period. */
  | "ended"
  /** A contract ended early, with this value delivered. */
  | "broken_off"
  /** A participant left. */
  | "left"
  /** The rules of the policy changed. */
  | "changed";

/** the format of the document; an older one is read, a newer one refused */
export type SimulationFormat = "minitendr.simulation.v1";

/** What is measured of a replication. A figure that is not defined (the median of nothing) is left out. */
export type SimulationMeasure =
  /** Requests received in the time that counts. */
  | "requests"
  /** Requests that were still open at the end. */
  | "censored"
  /** Partial contracts. */
  | "contracts"
  /** The share of contracts that were awarded directly: direct contracts / contracts. */
  | "direct_share"
  /** Requests that ended without a contract. */
  | "unmet"
  /** Unmet / (requests − censored). */
  | "unmet_share"
  /** Requests that were met in part only. */
  | "partly_met"
  /** Unmet since nobody offered. */
  | "unmet_no_offer"
  /** Unmet since no offer could be accepted. */
  | "unmet_no_admissible_offer"
  /** Unmet for want of capacity. */
  | "unmet_no_capacity"
  /** Unmet since a ceiling was used up. */
  | "unmet_ceiling_reached"
  /** Unmet since the request did not lie within the framework contract: its term, most often. */
  | "unmet_outside_framework"
  /** Unmet since everybody refused. */
  | "unmet_refused_by_all"
  /** Unmet for another reason: a new call that was one too many, arithmetic without a result. */
  | "unmet_other"
  /** The prices of all contracts together, in CZK, without value added tax. */
  | "spend"
  /** Σ price / Σ quantity · maximum unit price, over lines that have a maximum. */
  | "price_to_maximum"
  /** Σ price / Σ quantity · price of the winner's annex, over lines that have one. */
  | "price_to_framework"
  /**
   * Days from the receipt of a request to the first contact, the mean. First contact is the first day of the period,
   * or the award where that is later.
   */
  | "contact_days_mean"
  /** Days to the first contact: the least that half of the requests do not exceed. */
  | "contact_days_median"
  /** Days to the first contact: the least that nine of ten requests do not exceed. */
  | "contact_days_90"
  /** The longest wait for the first contact, in days. */
  | "contact_days_longest"
  /** Days from the receipt to the award, the mean. */
  | "award_days_mean"
  /** Days to the award: the least that half of the requests do not exceed. */
  | "award_days_median"
  /** Days to the award: the least that nine of ten requests do not exceed. */
  | "award_days_90"
  /** Of the days to the first contact, those that the authority took, the mean: until the call, after the deadline. */
  | "authority_days"
  /** Those in which offers could be handed in, the mean. */
  | "offer_days"
  /** Those that participants took to answer or to refuse, the mean. */
  | "provider_days"
  /** Those from the award to the day on which the office wanted the work to begin, the mean. */
  | "wished_days"
  /** The share of contracts whose provider sits in another municipality, of those with a known seat. */
  | "outside_share"
  /** Calls to the participants of a lot. */
  | "calls"
  /** Calls with exactly one offer / calls with an offer. */
  | "sole_offer_share"
  /** Offers / calls. */
  | "offers_per_call"
  /** Offers that were handed in. */
  | "offers"
  /** Evaluations of offers: decisions after the end of an offer period, repeated ones included. */
  | "evaluations"
  /** Questions to a participant whether it takes an order. */
  | "questions"
  /** Contracts that were won and refused, and orders that were declined or not answered in time. */
  | "refusals"
  /** Those of the refusals that are no answer in time, of who was asked directly. */
  | "unanswered"
  /** Calls that a participant did not answer since it had no room. */
  | "no_room"
  /** Calls that a participant did not answer since its cost was above the cap. */
  | "too_dear"
  /** Calls that a participant did not answer since it did not want to. */
  | "unwilling"
  /** Σ units in contracts · time / Σ capacity · time, over participants and items with a capacity. */
  | "utilisation"
  /** Units · days of capacity that stood idle, over participants and items with a capacity. */
  | "idle_unit_days"
  /** Days from the first day of the term to the first request that found a ceiling used up. */
  | "ceiling_reached_after"
  /** The concentration of spending: Σ share², share of a participant in `spend` (Herfindahl and Hirschman). */
  | "concentration"
  /** The greatest share of one participant in `spend`. */
  | "largest_share"
  /** The share of small providers in `spend`. */
  | "small_share"
  /** The longest time that a participant was without a new contract, in days, from the first day that counts to the last. */
  | "longest_without"
  /** Contracts above the limit of the register of contracts (50,000 CZK; act 340/2015 Sb. § 3(2)(i)). */
  | "over_register_limit"
  /** Prices that the rule of the lot flagged as abnormally low. */
  | "low_prices"
  /** Contracts that a participant broke off. */
  | "broken_off"
  /** Requests that ask again for the work of a contract that has ended; part of `requests`. */
  | "follow_ups"
  /** The share of those that were met whose contract, or the first of several, is with who delivered before. */
  | "continuity"
  /** Days of a lot on which calls went out, over all lots: calls of one day and lot can go in one message. */
  | "call_days"
  /** The hours of the coordinator: Σ hours for each thing · how many there were of it; left out without such hours. */
  | "coordinator_hours"
  /** What was paid for idle capacity, in CZK: Σ idle units · days · rate. */
  | "stand_by_cost"
  /** What was paid for travel beside prices, in CZK: Σ quantity · max(0, km − free km) · rate, over contracts. */
  | "travel_cost"
  /** What was paid for minimums that were not ordered, in CZK: Σ max(0, minimum − prices of contracts), over participants. */
  | "guarantee_cost"
  /** Spend + stand-by cost + travel cost + guarantee cost, in CZK. */
  | "total_cost"
  /**
   * The price of fairness, quality and turns: Σ (price − cheapest) / Σ cheapest, over requests awarded to one participant.
   * The cheapest is the lowest price of the offers that could have won; of a direct award, the lowest by the price annexes
   * of those that had room.
   */
  | "price_of_fairness"
  /**
   * The share of awards after a call, of those with a losing offer, that would go to somebody else if one of the losing
   * offers were withdrawn; left out unless the scenario asks for it.
   */
  | "flipped_by_withdrawal"
  /** Contracts of a lot; `of` is the lot. */
  | "lot_contracts"
  /** The prices of the contracts of a lot, in CZK. */
  | "lot_spend"
  /** Requests of a lot that ended without a contract. */
  | "lot_unmet"
  /** Contracts of a participant; `of` is the participant. */
  | "participant_contracts"
  /** The prices of the contracts of a participant, in CZK. */
  | "participant_spend"
  /** The prices of the contracts awarded in a calendar year, in CZK; `of` is the year. */
  | "year_spend"
  /** Days from the first day of the term to the first request of a year that found a ceiling used up. */
  | "year_ceiling_reached_after";

/**
 * The figures of replications as columns of the same length; a row for each figure that is defined.
 *
 * In the order of the replications, within each of the policies, within each of the measures.
 */
export interface SimulationRowsInput {
  /** The policy. */
  policy: readonly (Id)[];
  /** The replication, from 0. */
  replication: readonly (number)[];
  /** What was measured. */
  measure: readonly (SimulationMeasure)[];
  /** Of which lot, participant or year; empty where it is of the whole. */
  of: readonly (string)[];
  /** The figure, in the unit of the measure. */
  value: readonly (Amount)[];
}

/**
 * The figures of replications as columns of the same length; a row for each figure that is defined.
 *
 * In the order of the replications, within each of the policies, within each of the measures.
 */
export interface SimulationRows {
  /** The policy. */
  policy: (Id)[];
  /** The replication, from 0. */
  replication: (number)[];
  /** What was measured. */
  measure: (SimulationMeasure)[];
  /** Of which lot, participant or year; empty where it is of the whole. */
  of: string[];
  /** The figure, in the unit of the measure. */
  value: (Decimal)[];
}

/**
 * Sums over replications as columns of the same length, in place of the rows: one entry for each measure, what it is of, and
 * policy, whatever the number of replications.
 *
 * A figure x is a whole number of millionths of the unit of its measure, and so are the sums: exact, so that they can be
 * added in any order. Mean = Σx/n, standard error = √((n·Σx² − (Σx)²)/(n²·(n − 1))). A difference d is the figure of this
 * policy less that of the first in the same replication; the first policy has none.
 */
export interface SimulationSumsInput {
  /** The policy. */
  policy: readonly (Id)[];
  /** What was measured. */
  measure: readonly (SimulationMeasure)[];
  /** Of which lot, participant or year; empty where it is of the whole. */
  of: readonly (string)[];
  /** In how many replications the figure is defined, n. */
  count: readonly (number)[];
  /** Σx. */
  sum: readonly (Exact)[];
  /** Σx². */
  squares: readonly (Exact)[];
  /** Σd. */
  difference: readonly (Exact)[];
  /** Σd². */
  difference_squares: readonly (Exact)[];
  /** In how many replications the figure is lower than that of the first policy. */
  lower: readonly (number)[];
  /** In how many it is the same. */
  equal: readonly (number)[];
  /** In how many it is higher. */
  higher: readonly (number)[];
}

/**
 * Sums over replications as columns of the same length, in place of the rows: one entry for each measure, what it is of, and
 * policy, whatever the number of replications.
 *
 * A figure x is a whole number of millionths of the unit of its measure, and so are the sums: exact, so that they can be
 * added in any order. Mean = Σx/n, standard error = √((n·Σx² − (Σx)²)/(n²·(n − 1))). A difference d is the figure of this
 * policy less that of the first in the same replication; the first policy has none.
 */
export interface SimulationSums {
  /** The policy. */
  policy: (Id)[];
  /** What was measured. */
  measure: (SimulationMeasure)[];
  /** Of which lot, participant or year; empty where it is of the whole. */
  of: string[];
  /** In how many replications the figure is defined, n. */
  count: (number)[];
  /** Σx. */
  sum: (Exact)[];
  /** Σx². */
  squares: (Exact)[];
  /** Σd. */
  difference: (Exact)[];
  /** Σd². */
  difference_squares: (Exact)[];
  /** In how many replications the figure is lower than that of the first policy. */
  lower: (number)[];
  /** In how many it is the same. */
  equal: (number)[];
  /** In how many it is higher. */
  higher: (number)[];
}

/** The smallest change that would have made an offer win, or why there is none. */
export interface SmallestChange {
  /** What is changed. */
  of: ChangeOf;
  /** What it is; of a level its percentage, of yes and no 1 and 0. */
  from: Figure;
  /** The criterion or feature; missing for the price. */
  criterion?: Id;
  /** The nearest figure on the grid with which the offer wins; missing where there is none. */
  to?: Figure;
  /** The name of the level, where the criterion has levels. */
  to_level?: OfferValue;
  /** The change, below 0 where it is less. */
  by?: Figure;
  /** The figure before it on the grid, with which the offer does not win. */
  not_enough?: Figure;
  /** Why no change of this alone makes the offer win. */
  never?: Reason;
}

/**
 * A source of a draw: something that nobody knew when the draw was announced, and that everybody can look up later.
 *
 * In JSON a list of numbers or a text; a bare number is neither.
 */
export type SourceInput = readonly (Amount)[] | string;

/**
 * A source of a draw: something that nobody knew when the draw was announced, and that everybody can look up later.
 *
 * In JSON a list of numbers or a text; a bare number is neither.
 */
export type Source = (Decimal)[] | string;

/** How "more than 10 units of percentage below the mean" is read. */
export type SpanishReading =
  /** 10 % of the mean (of the other offer, where there are two). */
  | "relative"
  /** 10 % of the budget: ten points of discount. */
  | "discount_points";

/** How an order is shared. */
export interface Split {
  /** How much each offer delivers; those that deliver nothing are left out. */
  allocation: { [name: string]: Figure };
  /** What it costs in CZK, the cost of contracts included. */
  cost: Figure;
  /** What of the order nobody delivers. */
  unmet: Figure;
}

/** The input of the operation `split`. */
export interface SplitInput {
  /** How much is ordered, above 0. */
  quantity: Amount;
  /** How it is shared. */
  rule: SplitRuleInput;
  /** The offers in order of rank, at least one, each once. */
  offers: readonly (SplitOfferInput)[];
  /** What each contract costs beside its price, in CZK; nothing if missing. */
  cost_per_contract?: Amount | null;
  /** At most so many offers deliver, 1 or more; any number if missing. */
  maximum_contracts?: number | null;
}

/** An offer for a part of an order. */
export interface SplitOfferInput {
  /** The id. */
  id: Id;
  /** The price of a unit in CZK. */
  unit_price: Amount;
  /** The most that it delivers; no limit if missing. */
  capacity?: Amount | null;
  /** The least that it delivers, if anything. Above the capacity it delivers nothing. */
  minimum?: Amount | null;
  /** It delivers whole multiples of this; any quantity if missing. */
  pack?: Amount | null;
}

/** An offer for a part of an order. */
export interface SplitOffer {
  /** The id. */
  id: Id;
  /** The price of a unit in CZK. */
  unit_price: Decimal;
  /** The most that it delivers; no limit if missing. */
  capacity?: Decimal;
  /** The least that it delivers, if anything. Above the capacity it delivers nothing. */
  minimum?: Decimal;
  /** It delivers whole multiples of this; any quantity if missing. */
  pack?: Decimal;
}

/**
 * How an order is shared among offers.
 *
 * An offer delivers nothing, or at least its minimum, at most its capacity, in whole packs. Under every rule the quantity
 * is covered if it can be within these limits and the greatest number of contracts, as far as the rule leaves it open.
 */
export type SplitRuleInput =
  /**
   * The least total cost, as an exact optimum; at most 20 offers.
   *
   * Formula: covered if it can be, else as much as can be; then the least Σ unit price·quantity + cost per contract;
   * then the fewest contracts; then those earlier in the list; then the least delivered; then the most from the earlier.
   * Source: supply with capacities and fixed charges; the figures of `packs` are those of Odoo issue 28935. Example: 75
   * at 10 (up to 40), 12 (up to 50), 15: 40 and 35, for 820. Undefined nowhere; a search that takes too long is the
   * error `too_large`.
   */
  | {
      kind: "cheapest";
    }
  /**
   * In order of rank: each takes what is left as far as it can.
   *
   * Formula: the least quantity that covers the rest within the offer's terms, else the most it can. Source: collective
   * quantity of `ProZorro` (draft). Example: 75 from A (up to 40) and B (up to 50): 40 and 35. Undefined nowhere.
   */
  | {
      kind: "ranked";
    }
  /**
   * By agreed percentages, with the largest remainders.
   *
   * Formula: quantity·share/100 rounded down to whole units or packs; the rest one by one to the largest remainders,
   * equal ones in order of the list, the last of them perhaps part of a unit. Whoever could not deliver its minimum is
   * passed over; what nobody could take goes to all in order of rank. Source: Hamilton's method. Example: 7 by 50, 30
   * and 20: 3.5, 2.1, 1.4 become 4, 2, 1. Undefined where the shares do not add up to 100, which is an error.
   */
  | {
      kind: "shares";
      /** The percentages by offer, 0 or more each; 100 together. An offer that is not named has 0. */
      shares: { readonly [name: string]: Amount };
    }
  /**
   * Part of the order to the second, at the price of the first.
   *
   * Formula: the second gets quantity·share/100 rounded down to whole units or packs, all the rest stays with the first.
   * What they cannot take goes to all in order of rank, at their own prices but for the second. Source: Indian Public
   * Procurement (Preference to Make in India) Order 2017. Example: 81 at 25 and 26.50: 41 and 40, both at 25. Undefined
   * nowhere; a single offer gets all.
   */
  | {
      kind: "matched_half";
      /** The percentage that the second is offered, 0 to 100; 50 if not given. */
      share?: Amount | null;
    };

/**
 * How an order is shared among offers.
 *
 * An offer delivers nothing, or at least its minimum, at most its capacity, in whole packs. Under every rule the quantity
 * is covered if it can be within these limits and the greatest number of contracts, as far as the rule leaves it open.
 */
export type SplitRule =
  /**
   * The least total cost, as an exact optimum; at most 20 offers.
   *
   * Formula: covered if it can be, else as much as can be; then the least Σ unit price·quantity + cost per contract;
   * then the fewest contracts; then those earlier in the list; then the least delivered; then the most from the earlier.
   * Source: supply with capacities and fixed charges; the figures of `packs` are those of Odoo issue 28935. Example: 75
   * at 10 (up to 40), 12 (up to 50), 15: 40 and 35, for 820. Undefined nowhere; a search that takes too long is the
   * error `too_large`.
   */
  | {
      kind: "cheapest";
    }
  /**
   * In order of rank: each takes what is left as far as it can.
   *
   * Formula: the least quantity that covers the rest within the offer's terms, else the most it can. Source: collective
   * quantity of `ProZorro` (draft). Example: 75 from A (up to 40) and B (up to 50): 40 and 35. Undefined nowhere.
   */
  | {
      kind: "ranked";
    }
  /**
   * By agreed percentages, with the largest remainders.
   *
   * Formula: quantity·share/100 rounded down to whole units or packs; the rest one by one to the largest remainders,
   * equal ones in order of the list, the last of them perhaps part of a unit. Whoever could not deliver its minimum is
   * passed over; what nobody could take goes to all in order of rank. Source: Hamilton's method. Example: 7 by 50, 30
   * and 20: 3.5, 2.1, 1.4 become 4, 2, 1. Undefined where the shares do not add up to 100, which is an error.
   */
  | {
      kind: "shares";
      /** The percentages by offer, 0 or more each; 100 together. An offer that is not named has 0. */
      shares: { [name: string]: Decimal };
    }
  /**
   * Part of the order to the second, at the price of the first.
   *
   * Formula: the second gets quantity·share/100 rounded down to whole units or packs, all the rest stays with the first.
   * What they cannot take goes to all in order of rank, at their own prices but for the second. Source: Indian Public
   * Procurement (Preference to Make in India) Order 2017. Example: 81 at 25 and 26.50: 41 and 40, both at 25. Undefined
   * nowhere; a single offer gets all.
   */
  | {
      kind: "matched_half";
      /** The percentage that the second is offered, 0 to 100; 50 if not given. */
      share?: Decimal;
    };

/**
 * How a request may be shared among offers.
 *
 * Minimums of offers and steps of the item may deliver more than is asked for, never above the highest price of the request.
 */
export interface SplitTermsInput {
  /** The rule; shares are by place in the ranking, `"1"` for the first. */
  rule: SplitRuleInput;
  /** What each contract costs beside its price, in CZK; nothing if missing. */
  cost_per_contract?: Amount | null;
  /** At most so many contracts, 1 or more; any number if missing. */
  maximum_contracts?: number | null;
}

/**
 * How a request may be shared among offers.
 *
 * Minimums of offers and steps of the item may deliver more than is asked for, never above the highest price of the request.
 */
export interface SplitTerms {
  /** The rule; shares are by place in the ranking, `"1"` for the first. */
  rule: SplitRule;
  /** What each contract costs beside its price, in CZK; nothing if missing. */
  cost_per_contract?: Decimal;
  /** At most so many contracts, 1 or more; any number if missing. */
  maximum_contracts?: number;
}

/**
 * The figures that are plausible for a criterion, both ends included.
 *
 * Prices are in CZK, with or without value added tax as the scheme says; levels in percent; yes and no are 1 and 0.
 */
export interface SpreadInput {
  /** The least. */
  from: Amount;
  /** The most. */
  to: Amount;
}

/**
 * The figures that are plausible for a criterion, both ends included.
 *
 * Prices are in CZK, with or without value added tax as the scheme says; levels in percent; yes and no are 1 and 0.
 */
export interface Spread {
  /** The least. */
  from: Decimal;
  /** The most. */
  to: Decimal;
}

/** When it is asked who is eligible. */
export type Stage =
  /** When the framework contract began: credentials count on its first day. */
  | "entry"
  /** The call. */
  | "call"
  /** An offer that is handed in. */
  | "offer"
  /** The decision. */
  | "award";

/**
 * Paid stand-by (*placená pohotovost*): what is paid for capacity that stands idle.
 *
 * Paid: Σ idle units · days · rate, over participants, lots and items with a capacity. Where several terms fit, their rates add
 * up. Source: payment for availability as social services know it; the form is our choice.
 */
export interface StandByInput {
  /** What an idle unit costs a day, in CZK. */
  per_unit_day: Amount;
  /** The lot; all if missing. */
  lot?: Id | null;
  /** The item; all if missing. */
  item?: Id | null;
  /** The participant; all if missing. */
  participant?: Id | null;
}

/**
 * Paid stand-by (*placená pohotovost*): what is paid for capacity that stands idle.
 *
 * Paid: Σ idle units · days · rate, over participants, lots and items with a capacity. Where several terms fit, their rates add
 * up. Source: payment for availability as social services know it; the form is our choice.
 */
export interface StandBy {
  /** What an idle unit costs a day, in CZK. */
  per_unit_day: Decimal;
  /** The lot; all if missing. */
  lot?: Id;
  /** The item; all if missing. */
  item?: Id;
  /** The participant; all if missing. */
  participant?: Id;
}

/** What a certificate is about: the input and the result. */
export type Subject =
  /** An evaluation. */
  | {
      kind: "evaluation";
      /** What went in. */
      input: EvaluateInputWritten;
      /** What came out. */
      result: Evaluation;
      /** Who gave points, as it was noted beside the evaluation. */
      points_given?: (GivenPoints)[];
    }
  /** A decision on a request. */
  | {
      kind: "decision";
      /** What went in. */
      input: AwardInputWritten;
      /** What came out. */
      result: Decision;
    }
  /** A draw. */
  | {
      kind: "draw";
      /** What was revealed. */
      input: DrawReveal;
      /** What came out. */
      result: DrawRecord;
    };

/** When somebody who declines is not asked for a while. */
export interface SuspensionRuleInput {
  /** After so many refusals without a good reason, or answers that did not come in time, 1 or more. */
  declines: number;
  /** Within so many days, the day of the last one included, 1 or more. */
  within_days: number;
  /** For so many days after it, 1 or more. */
  for_days: number;
}

/** When somebody who declines is not asked for a while. */
export interface SuspensionRule {
  /** After so many refusals without a good reason, or answers that did not come in time, 1 or more. */
  declines: number;
  /** Within so many days, the day of the last one included, 1 or more. */
  within_days: number;
  /** For so many days after it, 1 or more. */
  for_days: number;
}

/** The points of a sweep: their policies are simulated as any others. */
export interface Sweep {
  /** The generator of random numbers and its version. */
  generator: string;
  /** The points, `p1`, `p2` and so on; in a grid the last dimension changes first. */
  points: (SweepPoint)[];
}

/** How the points of a sweep lie. */
export type SweepDesignInput =
  /** Every combination. */
  | {
      kind: "grid";
    }
  /**
   * So many points that in each dimension every part is taken once, in an order of its own at random (Technometrics 21,
   * 1979, pages 239 to 245).
   */
  | {
      kind: "latin_hypercube";
      /** How many points, 2 or more. */
      points: number;
      /** The root seed of the order. */
      seed: number;
    };

/** How the points of a sweep lie. */
export type SweepDesign =
  /** Every combination. */
  | {
      kind: "grid";
    }
  /**
   * So many points that in each dimension every part is taken once, in an order of its own at random (Technometrics 21,
   * 1979, pages 239 to 245).
   */
  | {
      kind: "latin_hypercube";
      /** How many points, 2 or more. */
      points: number;
      /** The root seed of the order. */
      seed: number;
    };

/** One direction in which policies differ. */
export type SweepDimensionInput =
  /** Options, each with a name and what it changes. */
  | {
      kind: "options";
      /** The id of the dimension. */
      id: Id;
      /** The options, at least one; none of them has to change anything. */
      options: readonly (PolicyInput)[];
    }
  /**
   * A figure between two limits. In a grid `steps` values at equal distances, the limits included; in a Latin hypercube one value
   * in each of as many equal parts as there are points.
   */
  | {
      kind: "range";
      /** The id of the dimension. */
      id: Id;
      /** The figure. */
      figure: SweepFigure;
      /** The least. */
      least: Amount;
      /** The most, above the least. */
      most: Amount;
      /** The lot; all if missing. */
      lot?: Id | null;
      /** The first day on which it holds; the whole term if missing. */
      from?: Date | null;
      /** How many values a grid has, 2 or more; 2 if missing. */
      steps?: number | null;
      /** To how many decimals values are rounded, 0 to 6. */
      decimals?: number | null;
    };

/** One direction in which policies differ. */
export type SweepDimension =
  /** Options, each with a name and what it changes. */
  | {
      kind: "options";
      /** The id of the dimension. */
      id: Id;
      /** The options, at least one; none of them has to change anything. */
      options: (Policy)[];
    }
  /**
   * A figure between two limits. In a grid `steps` values at equal distances, the limits included; in a Latin hypercube one value
   * in each of as many equal parts as there are points.
   */
  | {
      kind: "range";
      /** The id of the dimension. */
      id: Id;
      /** The figure. */
      figure: SweepFigure;
      /** The least. */
      least: Decimal;
      /** The most, above the least. */
      most: Decimal;
      /** To how many decimals values are rounded, 0 to 6. */
      decimals: number;
      /** The lot; all if missing. */
      lot?: Id;
      /** The first day on which it holds; the whole term if missing. */
      from?: Date;
      /** How many values a grid has, 2 or more; 2 if missing. */
      steps?: number;
    };

/** A figure of a policy that a sweep can move. */
export type SweepFigure =
  /** The weight of the price. */
  | "price_weight"
  /** What the maximum unit prices are multiplied by. */
  | "maximum_price_factor"
  /** What the capacities are multiplied by. */
  | "capacity_factor";

/** The input of the operation `sweep`. */
export interface SweepInput {
  /** How the points lie. */
  design: SweepDesignInput;
  /** In what they differ, at least one dimension. */
  dimensions: readonly (SweepDimensionInput)[];
}

/** One point of a sweep. */
export interface SweepPoint {
  /** The policy: the values of all dimensions. */
  policy: Policy;
  /** The value, or the name of the option, by dimension. */
  levels: { [name: string]: string };
}

/** Something found in a table, or assumed of it. Codes never change their meaning; new ones may be added. */
export type TableCode =
  /** A file is protected by a password. */
  | "password"
  /** A file is damaged. */
  | "damaged"
  /** A file that would fill the memory when it is unpacked. */
  | "unpacks_too_large"
  /** A file that is no table. */
  | "not_a_table"
  /** A text in an encoding that nobody knows. */
  | "unknown_encoding"
  /** There is no sheet of the name that was asked for. */
  | "no_such_sheet"
  /** A text that is no JSON. */
  | "not_json"
  /** The encoding that was assumed. */
  | "encoding_assumed"
  /** What was taken to part the cells. */
  | "separator_assumed"
  /** Sheets that were not read. */
  | "other_sheets"
  /** The table has no row at all that says anything. */
  | "nothing_there"
  /** No row names columns that are known. */
  | "no_header"
  /** There are names of columns and nothing below them. */
  | "no_rows"
  /** The form from which the workbook was made does not say everything of a framework contract. */
  | "left_out"
  /** A sheet that has to be there is missing. */
  | "no_sheet"
  /** A sheet that nobody asked for; it is left aside. */
  | "sheet_aside"
  /** More was found than is told. */
  | "more_findings"
  /** A column that has to be there is missing. */
  | "no_column"
  /** Two columns say the same; the first counts. */
  | "column_twice"
  /** A column that nobody asked for; it is left aside. */
  | "column_aside"
  /** The row that names the columns. */
  | "header_at"
  /** What a column was taken for. */
  | "column_read"
  /** The name of a column says another basis of prices than the framework contract. */
  | "another_tax"
  /** A row that only adds up others. */
  | "total_row"
  /** A row has more cells than columns have names. */
  | "cells_beyond"
  /** A cell that has to be filled is empty. */
  | "empty"
  /** A cell holds an error of the spreadsheet. */
  | "spreadsheet_error"
  /** A text where a number belongs. */
  | "not_a_number"
  /** A number with a point of which nobody knows whether it parts thousands. */
  | "ambiguous"
  /** A number with more than one decimal separator. */
  | "two_separators"
  /** A point that was read as a decimal comma. */
  | "point_read"
  /** More decimals than an amount has. */
  | "too_many_decimals"
  /** A number below 0 where there is none. */
  | "below_zero"
  /** A text where a day or a moment belongs. */
  | "not_a_day"
  /** A day that its month does not have. */
  | "no_such_day"
  /** A beginning after its end. */
  | "reversed"
  /** A year of two digits. */
  | "short_year"
  /** A moment that the change of clocks repeats or leaves out. */
  | "clock_change"
  /** A moment without a time of day where the time decides. */
  | "no_time"
  /** A day alone was taken for its beginning. */
  | "time_assumed"
  /** A text where yes or no belongs. */
  | "not_yes_or_no"
  /** A name that there is not. */
  | "no_such_name"
  /** Something that the framework contract does not have. */
  | "not_in_framework"
  /** Something that another sheet does not have. */
  | "not_in_sheet"
  /** An IČO that lost its leading zeros. */
  | "zeros_lost"
  /** What is no IČO. */
  | "not_an_ico"
  /** What cannot be an id. */
  | "not_an_id"
  /** A birth number; the cell is not repeated. */
  | "birth_number_in_cell"
  /** Nine digits that may be a birth number or a telephone number. */
  | "nine_digits_in_cell"
  /** The same is said differently in another row of the same offer. */
  | "differs_from_row"
  /** A total that the lines do not make. */
  | "total_apart"
  /** A second offer of the same participant for the same request. */
  | "second_offer"
  /** What the engine refuses for another reason. */
  | "refused_by_engine";

/** Something found in a table, or assumed of it. */
export interface TableFinding {
  /** How much it weighs: after an error the row was not read. */
  severity: Severity;
  /** The stable code. */
  code: TableCode;
  /** The numbers and names that the sentence speaks of; a birth number is never among them. */
  values: { [name: string]: string };
  /** The sentence in both languages. */
  message: Message;
  /** How to mend it. */
  instead: Message;
  /** The name of the file, where there is one. */
  file?: string;
  /** The name of the sheet, where there is one. */
  sheet?: string;
  /** The row as spreadsheets count, from 1; missing where it is about the whole table. */
  row?: number;
  /** The letters of the column; missing where it is about the whole row. */
  column?: string;
}

/** The file that a table comes from: what it is called, and what was assumed to open it. Every finding then names it. */
export interface TableSourceInput {
  /** The name of the file. */
  file?: string | null;
  /** The sheet that was read. */
  sheet?: string | null;
  /** The other sheets, which were not read. */
  other_sheets?: readonly (string)[] | null;
  /** The encoding that was assumed. */
  encoding?: string | null;
  /** What was taken to part the cells. */
  separator?: string | null;
  /** Why it could not be opened; there are no rows then. */
  refused?: FileRefusal | null;
}

/** The file that a table comes from: what it is called, and what was assumed to open it. Every finding then names it. */
export interface TableSource {
  /** The name of the file. */
  file?: string;
  /** The sheet that was read. */
  sheet?: string;
  /** The other sheets, which were not read. */
  other_sheets?: string[];
  /** The encoding that was assumed. */
  encoding?: string;
  /** What was taken to part the cells. */
  separator?: string;
  /** Why it could not be opened; there are no rows then. */
  refused?: FileRefusal;
}

/** Where a participant delivers. */
export interface TerritoryInput {
  /** Whole regions. */
  regions?: readonly (Region)[] | null;
  /** Single municipalities with extended powers. */
  municipalities?: readonly (Municipality)[] | null;
}

/** Where a participant delivers. */
export interface Territory {
  /** Whole regions. */
  regions?: (Region)[];
  /** Single municipalities with extended powers. */
  municipalities?: (Municipality)[];
}

/** a text of a person, 1 to 2,000 characters, without a birth number */
export type Text = string;

/** How a tie is settled. The rules are applied in their order, each to the offers that are still equal. */
export type TieRuleInput =
  /** The lower price first. */
  | {
      kind: "lower_price";
    }
  /** More points of one criterion first. */
  | {
      kind: "higher";
      /** The criterion. */
      criterion: Id;
    }
  /** The earlier `submitted_at` first; settles nothing among offers of which one does not say when. */
  | {
      kind: "earlier";
    }
  /** The lower id first, byte by byte. */
  | {
      kind: "lower_id";
    }
  /** A public draw: the tied ids in byte order are the pool, and all are drawn. */
  | {
      kind: "draw";
      /** How it is drawn. */
      algorithm: Algorithm;
      /** The published sources of randomness. */
      sources: readonly (SourceInput)[];
      /** A salt, for `sha256`. */
      salt?: string | null;
    };

/** How a tie is settled. The rules are applied in their order, each to the offers that are still equal. */
export type TieRule =
  /** The lower price first. */
  | {
      kind: "lower_price";
    }
  /** More points of one criterion first. */
  | {
      kind: "higher";
      /** The criterion. */
      criterion: Id;
    }
  /** The earlier `submitted_at` first; settles nothing among offers of which one does not say when. */
  | {
      kind: "earlier";
    }
  /** The lower id first, byte by byte. */
  | {
      kind: "lower_id";
    }
  /** A public draw: the tied ids in byte order are the pool, and all are drawn. */
  | {
      kind: "draw";
      /** How it is drawn. */
      algorithm: Algorithm;
      /** The published sources of randomness. */
      sources: (Source)[];
      /** A salt, for `sha256`. */
      salt?: string;
    };

/** How long a time limit is, in one unit; exactly one of the fields is given, and is at least 1. */
export interface TimeLimitInput {
  /** Days of the calendar. */
  days?: number | null;
  /** Working days. */
  working_days?: number | null;
  /** Months of the calendar. */
  months?: number | null;
  /** Elapsed hours, from a moment. */
  hours?: number | null;
}

/** How long a time limit is, in one unit; exactly one of the fields is given, and is at least 1. */
export interface TimeLimit {
  /** Days of the calendar. */
  days?: number;
  /** Working days. */
  working_days?: number;
  /** Months of the calendar. */
  months?: number;
  /** Elapsed hours, from a moment. */
  hours?: number;
}

/** What would have made an offer win. */
export interface ToWin {
  /** The offer. */
  offer: Id;
  /** How far it is behind the first, in the figure that is ranked. */
  behind: Figure;
  /** The smallest change of its price, of each value, and of each weight. */
  changes: (SmallestChange)[];
}

/** The figure of one offer that is ranked. */
export interface TotalLine {
  /** The offer. */
  offer: Id;
  /** The rule with its numbers. */
  substituted: string;
  /** What it comes to. */
  exact: Figure;
  /** The figure that is ranked: the same, rounded where the scheme rounds totals. */
  total: Figure;
}

/**
 * Paid travel (*hrazené cestovné*): what is paid for the way of a participant, beside its price. Without it travel is part of
 * prices.
 *
 * Paid: quantity · max(0, km − free km) · rate, over contracts, km being the distance of the participant to where the service is
 * needed, per unit rounded down to 10⁻⁸ CZK. Where several terms fit, they add up. Who bids with a cost of travel of its own
 * bids without what is paid: max(0, own cost − paid). Prices of direct orders stay those of the framework contract.
 *
 * It is no part of any price: offers are compared without it, and it counts under no ceiling. The measures `travel_cost` and
 * `total_cost` have it. Where nobody has distances nothing is paid. Source: travel included or paid by zone, as price lists of
 * social services have it; the form is our choice.
 */
export interface TravelPayInput {
  /** What a km costs for a unit of the item, in CZK. */
  per_km: Amount;
  /** The lot; all if missing. */
  lot?: Id | null;
  /** The item; all if missing. */
  item?: Id | null;
  /** The participant; all if missing. */
  participant?: Id | null;
  /** The km that are not paid. */
  free_km?: Amount | null;
}

/**
 * Paid travel (*hrazené cestovné*): what is paid for the way of a participant, beside its price. Without it travel is part of
 * prices.
 *
 * Paid: quantity · max(0, km − free km) · rate, over contracts, km being the distance of the participant to where the service is
 * needed, per unit rounded down to 10⁻⁸ CZK. Where several terms fit, they add up. Who bids with a cost of travel of its own
 * bids without what is paid: max(0, own cost − paid). Prices of direct orders stay those of the framework contract.
 *
 * It is no part of any price: offers are compared without it, and it counts under no ceiling. The measures `travel_cost` and
 * `total_cost` have it. Where nobody has distances nothing is paid. Source: travel included or paid by zone, as price lists of
 * social services have it; the form is our choice.
 */
export interface TravelPay {
  /** What a km costs for a unit of the item, in CZK. */
  per_km: Decimal;
  /** The km that are not paid. */
  free_km: Decimal;
  /** The lot; all if missing. */
  lot?: Id;
  /** The item; all if missing. */
  item?: Id;
  /** The participant; all if missing. */
  participant?: Id;
}

/** When a rule of a path applies. What is not given applies to all, as does an empty list. */
export interface TriggerInput {
  /**
   * To orders of a greater value, in CZK, without value added tax; above 0. The value is estimated: the highest price that
   * the office accepts, or what the maximum unit prices add up to, whichever is lower, without the tax of the items.
   */
  above?: Amount | null;
  /** To orders of this value at most, in CZK, without value added tax; above 0. A value of 0 belongs to the lowest interval. */
  up_to?: Amount | null;
  /** To orders that are so urgent. */
  urgency?: readonly (Urgency)[] | null;
  /** To lines of these items. */
  items?: readonly (Id)[] | null;
  /** To orders that continue a contract (`true`), or do not (`false`). */
  continuation?: boolean | null;
}

/** When a rule of a path applies. What is not given applies to all, as does an empty list. */
export interface Trigger {
  /**
   * To orders of a greater value, in CZK, without value added tax; above 0. The value is estimated: the highest price that
   * the office accepts, or what the maximum unit prices add up to, whichever is lower, without the tax of the items.
   */
  above?: Decimal;
  /** To orders of this value at most, in CZK, without value added tax; above 0. A value of 0 belongs to the lowest interval. */
  up_to?: Decimal;
  /** To orders that are so urgent. */
  urgency?: (Urgency)[];
  /** To lines of these items. */
  items?: (Id)[];
  /** To orders that continue a contract (`true`), or do not (`false`). */
  continuation?: boolean;
}

/**
 * The unit of an item: a typed property that is never converted silently.
 *
 * No agreed unit of capacity exists in Czech social services; this list is our choice, not the ministry's.
 */
export type Unit =
  /** An hour of direct work (*hodina přímé práce*), also in quarters. */
  | "hour"
  /** A visit (*návštěva*). */
  | "visit"
  /** A kilometre of a journey (*kilometr*). */
  | "kilometre"
  /** A night (*noc*). */
  | "night"
  /** A day of one bed (*lůžkoden*). */
  | "bed_day"
  /** A consultation (*konzultace*). */
  | "consultation"
  /** An expert report, a piece (*odborný posudek*). */
  | "expert_report"
  /** A month of work with one family (*rodinoměsíc*). */
  | "family_month";

/** How soon it is needed. Our scale, not the ministry's. */
export type Urgency =
  /** In the ordinary period. */
  | "ordinary"
  /** Within days. */
  | "urgent"
  /** Today: a place for the night. */
  | "immediate";

/** What a provider offers for a criterion other than the price. */
export interface ValueModelInput {
  /** The criterion (or feature) of the scheme. */
  criterion: Id;
  /** How its figure is distributed; drawn anew for each offer. */
  figure: DistributionInput;
  /** The most; a greater figure counts as this. Give it where the scheme allows no more. */
  most?: Amount | null;
  /** To how many decimals it is rounded, 0 to 6. */
  decimals?: number | null;
}

/** What a provider offers for a criterion other than the price. */
export interface ValueModel {
  /** The criterion (or feature) of the scheme. */
  criterion: Id;
  /** How its figure is distributed; drawn anew for each offer. */
  figure: Distribution;
  /** To how many decimals it is rounded, 0 to 6. */
  decimals: number;
  /** The most; a greater figure counts as this. Give it where the scheme allows no more. */
  most?: Decimal;
}

/**
 * Whether the prices of the offers include value added tax. All offers of a call are compared on one basis, which is
 * also that of maximum unit prices, of the prices of the framework contract, of the highest price that the office
 * accepts, and of rules on abnormally low prices. Contracts, and whatever limits their value, are without the tax.
 */
export type Vat =
  /** Without it. */
  | "excluded"
  /** With it. */
  | "included";

/** What came of making a certificate again. */
export interface Verification {
  /** What came of it. */
  outcome: VerificationOutcome;
  /** The digest of the certificate as it stands: to be compared with what somebody else kept. */
  digest: Digest;
  /** Whether the certificate gives that digest as its own. */
  digest_holds: boolean;
  /** What is hidden, as JSON pointers. */
  sealed: string[];
  /** The first line that differs, where one does. */
  difference?: Difference;
  /** The version of the engine that wrote the certificate, as it says. */
  engine?: string;
}

/** What came of making a certificate again. */
export type VerificationOutcome =
  /** Everything follows from the input, and the digest is that of the whole. */
  | "verified"
  /** Parts are hidden; everything that is shown was made again and agrees, and the digest is that of the whole. */
  | "partly_verifiable"
  /** Something is not as it should be. */
  | "differs";

/** The input of the operation `verify`. */
export interface VerifyInput {
  /** The certificate, or a participant's view of it: what `view_certificate` answered, or the certificate in it. */
  certificate: JsonInput;
}

/** What the names of the engine are called, in Czech and English. */
export interface Vocabulary {
  /** Areas of services, by which lots are formed. */
  areas: { [name: string]: Message };
  /** Units, one of each: *hodina*. */
  units: { [name: string]: Message };
  /** Units, where several are counted or measured: *hodiny*. */
  units_counted: { [name: string]: Message };
  /** Units after any number. */
  units_after: { [name: string]: CountedUnit };
  /** How requests end. */
  outcomes: { [name: string]: Message };
  /** Where a request stands. */
  request_stages: { [name: string]: Message };
  /** Where a contract stands. */
  contract_stages: { [name: string]: Message };
  /** What is measured in a simulation, with its unit. */
  measures: { [name: string]: Message };
  /** Regions that are known by name, by their NUTS 3 codes. */
  regions: { [name: string]: Text };
  /** Municipalities with extended powers (ORP) that are known by name, by their codes of list 65 of the statistical office. */
  municipalities: { [name: string]: Text };
}

/** The input of the operation `vocabulary`: nothing. */
export type VocabularyInput = Record<string, never>;

/** A way in which an order goes. */
export type WayInput =
  /** A call to every participant of the lot, offers, and the evaluation by the scheme of the lot. */
  | {
      kind: "mini_tender";
      /** How long offers can be handed in. */
      offer_period: TimeLimitInput;
      /** How long they can be handed in at least after a change of the request; the offer period anew if missing. */
      prolongation?: TimeLimitInput | null;
      /** What follows where the winner refuses. */
      after_refusal?: AfterRefusal | null;
      /** How a request of one line may be shared; it goes to one if missing. Siblings are never parted. */
      split?: SplitTermsInput | null;
    }
  /** To one participant after the other at its framework prices, without offers. */
  | {
      kind: "direct";
      /** Who is asked, in which order. */
      rule: DirectRuleInput;
      /** How long whoever is asked may take to answer. */
      answer_within: TimeLimitInput;
      /** Within what time an order by telephone is confirmed in writing; missing where there are none. */
      confirm_within?: TimeLimitInput | null;
      /** Whether somebody may take a part, and the rest goes on to the next. Siblings are never parted. */
      parts?: boolean | null;
      /** When somebody who declines is not asked for a while; never if missing. */
      suspension?: SuspensionRuleInput | null;
      /** The rule of the path by which the order goes on where nobody takes it; it ends if missing. */
      otherwise?: Id | null;
    };

/** A way in which an order goes. */
export type Way =
  /** A call to every participant of the lot, offers, and the evaluation by the scheme of the lot. */
  | {
      kind: "mini_tender";
      /** How long offers can be handed in. */
      offer_period: TimeLimit;
      /** What follows where the winner refuses. */
      after_refusal: AfterRefusal;
      /** How long they can be handed in at least after a change of the request; the offer period anew if missing. */
      prolongation?: TimeLimit;
      /** How a request of one line may be shared; it goes to one if missing. Siblings are never parted. */
      split?: SplitTerms;
    }
  /** To one participant after the other at its framework prices, without offers. */
  | {
      kind: "direct";
      /** Who is asked, in which order. */
      rule: DirectRule;
      /** How long whoever is asked may take to answer. */
      answer_within: TimeLimit;
      /** Whether somebody may take a part, and the rest goes on to the next. Siblings are never parted. */
      parts: boolean;
      /** Within what time an order by telephone is confirmed in writing; missing where there are none. */
      confirm_within?: TimeLimit;
      /** When somebody who declines is not asked for a while; never if missing. */
      suspension?: SuspensionRule;
      /** The rule of the path by which the order goes on where nobody takes it; it ends if missing. */
      otherwise?: Id;
    };

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | "monday"
  /** Tuesday. */
  | "tuesday"
  /** Wednesday. */
  | "wednesday"
  /** Thursday. */
  | "thursday"
  /** Friday. */
  | "friday"
  /** Saturday. */
  | "saturday"
  /** Sunday. */
  | "sunday";

/** A change of a request with which enough cases share what it says. */
export interface Widening {
  /** What is left out. */
  leave_out: (NeedAttribute)[];
  /** How many cases there would be. */
  cases: number;
  /**
   * The narrowest ages that are enough; missing where they stay, or have to be left out. Of equally narrow ones those
   * that begin lowest.
   */
  ages?: AgeBand;
}

/** Who gets the contract. */
export interface Winner {
  /** The participant. */
  participant: Id;
  /** The offer; missing for a direct award. */
  offer?: Id;
}

/** From which weight on an offer is the first. */
export interface WinnerFrom {
  /** The weight: the first on the grid of 0.01 at which it is no longer the one before, or one that was asked for. */
  from: Decimal;
  /** The offer; missing where nobody is the only first. */
  winner?: Id;
}

/** Who would win if an offer were withdrawn. */
export interface Withdrawn {
  /** The offer. */
  offer: Id;
  /** What would come of it. */
  result: Instead;
}

/** A workbook, before it is a file. */
export interface Workbook {
  /** The title in one line. */
  title: string;
  /** The language of its words. */
  language: Language;
  /** Its sheets. */
  sheets: (Sheet)[];
}

/** What a workbook is made of, and in which language: the input of the operation `workbook`. Exactly one part is given. */
export interface WorkbookInput {
  /** The language; where it is missing, that of the report, or Czech. */
  language?: Language | null;
  /** The evaluation report on one request, as the operation `report` takes it. */
  report?: ReportInput | null;
  /** A register, for its contracts and what is drawn down of the framework contract. */
  register?: RegisterDocumentInput | null;
  /** The yearly report, as the operation `yearly` takes it. */
  year?: YearlyInput | null;
}

/**
 * The workers and beds that a participant has in all, by which nothing is paid for twice: compensation (*vyrovnávací
 * platba*) pays for capacity, so that the sources are compared by workers and beds, not only by units.
 */
export interface WorkforceInput {
  /** Full-time equivalents of workers. */
  full_time_equivalents?: Amount | null;
  /** Beds. */
  beds?: Amount | null;
}

/**
 * The workers and beds that a participant has in all, by which nothing is paid for twice: compensation (*vyrovnávací
 * platba*) pays for capacity, so that the sources are compared by workers and beds, not only by units.
 */
export interface Workforce {
  /** Full-time equivalents of workers. */
  full_time_equivalents?: Decimal;
  /** Beds. */
  beds?: Decimal;
}

/**
 * An evaluation step by step, so that anybody with a calculator can follow it.
 *
 * Formulas are arithmetic: `+ - * / ^`, `min`, `max`, `abs`, `ln`, round brackets, decimal points; fractions are exact.
 */
export interface Working {
  /** How points were given, by criterion in the order of the scheme. Missing is a criterion for which nobody was left. */
  criteria: (CriterionWorking)[];
  /**
   * How points and price became the figure that is ranked; symbols are ids of criteria, `P` the price, `Q` the points of
   * all criteria but the price, `W` weights.
   */
  total: string;
  /** The figure that is ranked, by offer in byte order. */
  totals: (TotalLine)[];
}

/** What a year came to. */
export interface Yearly {
  /** The year. */
  year: number;
  /** Everything. */
  total: YearlyRow;
  /** By how requests ended by the year's end: `awarded`, an outcome without a contract, or `open`. */
  by_outcome: (YearlyRow)[];
  /** By the office that asked, by its code in list 65; `unknown` where the request was not given. */
  by_office: (YearlyRow)[];
  /** By the ages that a request states: `0-2`, `3-5`, `6-11`, `12-14`, `15-17`, `18+`, `several` or `unknown`. */
  by_age: (YearlyRow)[];
  /** By the source that pays; `none` where none is named. */
  by_source: (YearlyRow)[];
  /** The units by item. */
  by_item: (YearlyItem)[];
  /** The units by item and office; none where it is published. */
  by_item_and_office: (YearlyItem)[];
  /** The requests that the registers know and that were not given: their children and offices are not counted. */
  missing_requests: (Id)[];
  /** How it was counted, and what is hidden. */
  notes: (Message)[];
  /** The groups of children that requests of the year join; no families, which no document names. */
  sibling_groups?: number;
}

/** The input of the operation `yearly`. */
export interface YearlyInput {
  /** The calendar year, 2000 to 2099. */
  year: number;
  /** The registers of the framework contracts, one for each. */
  registers: readonly (RegisterDocumentInput)[];
  /** The requests: those of the year, and earlier ones to whose contracts something was delivered in it. */
  requests: readonly (RequestInput)[];
  /** Whether it is for publication: rows of few children are hidden. */
  publish?: boolean | null;
  /** Of how many children a row is shown where it is published; 5 if missing. */
  least?: number | null;
}

/** The units of an item, in all or of one office. */
export interface YearlyItem {
  /** The framework contract. */
  framework: Id;
  /** The lot. */
  lot: Id;
  /** The item. */
  item: Id;
  /** What is counted. */
  unit: Unit;
  /** The office, where it is of one: its code, or `unknown`. */
  office?: string;
  /** Asked for by the requests of the year. */
  asked?: Figure;
  /** Ordered by the contracts of the year. */
  ordered?: Figure;
  /** Delivered in the year; only what is known by item. */
  delivered?: Figure;
  /** Of what requests of the year asked for that were decided: what no contract orders. */
  unmet?: Figure;
  /** Whether its figures are hidden. */
  hidden?: boolean;
}

/** How often something happens in a year of 365.25 days. */
export interface YearlyRate {
  /** The rate: count · 365.25 / days. */
  per_year: Decimal;
  /** The lower end of an interval of about 95 %, for independent events: (√n − 0.98)² in place of the count n. */
  low: Decimal;
  /** The upper end: (√n + 0.98)². */
  high: Decimal;
}

/** The figures of one group of requests. Amounts are in CZK without value added tax. Hidden figures are missing. */
export interface YearlyRow {
  /** Of what: a code; `total` of everything. */
  of: string;
  /** The requests received in the year. */
  requests?: number;
  /** The children that they name, each once. */
  children?: number;
  /** The children for whom something was delivered in the year, each once. */
  children_served?: number;
  /** The contracts awarded in the year. */
  contracts?: number;
  /** The prices of these contracts. */
  ordered?: Figure;
  /** What was delivered in the year. */
  delivered?: Figure;
  /** What was invoiced in the year, less what was credited. */
  invoiced?: Figure;
  /** What was paid in the year. */
  paid?: Figure;
  /** Whether its figures are hidden. */
  hidden?: boolean;
}

/** The operations: what goes in and what comes out. */
export interface Operations {
  /**
   * Evaluates offers under a scheme: points, totals, a ranking and, unless offers are equal, a winner.
   *
   * Prices are in CZK. A flaw of one offer (late, incomplete, too dear) is a finding on that offer and stops nothing.
   * What is equal stays equal unless a rule of the scheme settles it.
   *
   * Errors: everything in the input that does not fit together, with code and path, all at once; `formula_undefined`
   * where a formula asks for something that arithmetic does not define, such as 0/0.
   */
  evaluate: { input: EvaluateInput; result: Evaluation };
  /**
   * Evaluates very many tenders under one scheme, as columns, each as `evaluate` does it alone.
   *
   * Prices and ceilings are in haléře (hundredths of CZK). The offers of a tender stand one behind the other, and an offer
   * is its row: with `lower_id` the earlier row is first, and `earlier` settles nothing. What is wrong with one offer is a
   * flag of that offer; arithmetic that is undefined ends that tender as `undefined`, and the others go on. Source: this
   * engine.
   *
   * Errors: `different_length` for a column of another length than the offers or tenders; `empty_list`, and `out_of_range`
   * for offsets that fall or end elsewhere and for unknown bits; `negative_price`; `unknown_value`, `missing_field`;
   * `ceiling_missing`; `invalid_parameter` for a scheme that draws among ties.
   */
  evaluate_many: { input: EvaluateManyInput; result: EvaluateMany };
  /**
   * Finds what a scheme would do that its author may not expect: before it is published, without any offer.
   *
   * Prices are in CZK. Each finding has a code, a sentence, what to write instead and, where one tender shows it, an example
   * that was evaluated under the scheme. `reversal` says whether a losing offer that is withdrawn can change who is first:
   * `impossible` where algebra excludes it, `found` with an example, else `not_excluded`. `spread` says what is plausible;
   * what is not said is our choice and comes back with the answer. Source: this engine; no finding is a rule of the law.
   *
   * Errors: `unknown_criterion` for a spread of nothing, `out_of_range` for one that ends where it begins or that the
   * formula, the ceiling or arithmetic (prices are above 0) does not allow, and for a ceiling of 0; `too_large` for a
   * scheme of more than 200 criteria, features, levels and bands.
   */
  lint: { input: LintInput; result: Lint };
  /**
   * Says why one offer beats another, or what an excluded offer would have needed, in sentences with numbers.
   *
   * Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`. Of two admissible offers three
   * sentences say who is ahead, what makes the difference, and the smallest change of a price or a value that would have
   * turned it. Missing, `against` is the first of the ranking, and for the first the next. The answer is the authority's: it
   * names figures of both offers. Source: this engine, by evaluating again.
   *
   * Errors: `exactly_one`; `unknown_offer` for an offer that was not handed in, `duplicate_id` for one against itself; those
   * of the operation, below its name.
   */
  explain: { input: ExplainInput; result: Explanation };
  /**
   * Evaluates at other weights of one criterion, and says where the winner changes.
   *
   * Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`; missing, `criterion` is the
   * only one that is the price. The other weights keep their proportions and the sum stays; points that evaluators gave,
   * those of a table and minimums of points grow with the weight of their criterion. Where the winner changes is looked for
   * on a grid of 0.01 between two of the weights. Of a decision everything outside its evaluation stays as it is.
   *
   * Errors: `exactly_one`, also for the criterion where not exactly one is the price; `unknown_criterion`; `weight_fixed`
   * where it weighs nothing or nothing else does; `out_of_range` for a weight; `too_large` for more than 2,000; those of the operation, below its name.
   */
  reweigh: { input: ReweighInput; result: Reweighed };
  /**
   * Says what the names of the engine are called in Czech and English, for forms and charts: areas, units, outcomes, stages,
   * measures of a simulation, regions and municipalities.
   *
   * Places are known by name in the regions of the pilot only; their codes are to be verified against the list of the
   * statistical office.
   */
  vocabulary: { input: VocabularyInput; result: Vocabulary };
  /**
   * Reads offers from the cells of a table as Czech offices and providers write it; files are opened by the caller.
   *
   * Amounts are in CZK (`49 999,90 Kč`), quantities in the unit of their item, moments without an offset are those of
   * Prague. What is wrong with a row is a finding on its cell with what to write instead, and the other rows stay usable;
   * what was assumed is a finding as well. An offer of which one row is wrong is left out.
   *
   * Errors: `unknown_lot`; `unknown_name` for a meaning of a column that there is not; `too_large` for more than 20 million
   * cells.
   */
  offers_from_table: { input: OffersTableInput; result: OffersRead };
  /**
   * Reads requests of offices from the cells of a table, one row for a request or for each of its lines.
   *
   * What the framework contract says needs no column: itself, its only lot, the region, the unit of an item. A moment of
   * which only the day is written is the beginning of that day, with a warning.
   *
   * Errors: as of `offers_from_table`.
   */
  requests_from_table: { input: RequestsTableInput; result: RequestsRead };
  /**
   * Reads what was delivered from the cells of a table: an event `delivered` for each contract, ready for a register.
   *
   * `at` is when it is recorded, `role` who records. Whether a contract allows a delivery, the register says.
   *
   * Errors: as of `offers_from_table`.
   */
  deliveries_from_table: { input: DeliveriesTableInput; result: DeliveriesRead };
  /**
   * Reads invoices and credit notes from the cells of a table, for `check_invoice`.
   *
   * Rows with the same number of the same participant are one invoice.
   *
   * Errors: as of `offers_from_table`.
   */
  invoices_from_table: { input: InvoicesTableInput; result: InvoicesRead };
  /**
   * Reads a framework contract from the sheets of a workbook.
   *
   * It is one document: where something is wrong there is none, and every problem is said at its cell. Ceilings, price
   * indices, rules for direct awards and for low prices have no sheet: they are written as JSON.
   *
   * Errors: `too_large` for more than 20 million cells.
   */
  framework_from_tables: { input: FrameworkTablesInput; result: FrameworkRead };
  /**
   * Makes a form to be filled in, whose tables `framework_from_tables`, `requests_from_table`, `offers_from_table` and
   * `deliveries_from_table` read.
   *
   * It says the sheets and columns, what their cells are and what may be chosen; workbooks and pages are made of it. With a
   * framework contract that of the framework is filled in; `left_out` names what of it has no column. Offers are asked for
   * by the lines of `requests`.
   *
   * Errors: `unknown_lot`.
   */
  form: { input: FormInput; result: Form };
  /**
   * Flags prices that look abnormally low, with the figures behind each flag.
   *
   * Prices are in CZK, percentages in percent. A flag asks for an explanation; it never excludes anybody by itself.
   * The presets of the rule name the laws that they come from.
   *
   * Errors: an offer without a price, a missing ceiling where the rule needs one, `formula_undefined`.
   */
  abnormally_low: { input: AbnormallyLowInput; result: AbnormallyLow };
  /**
   * Draws lots from sources that nobody knew when the draw was announced, so that everybody can repeat it.
   *
   * The answer has the key made of the sources, and what was selected: positions from 1, or ids. Sources: RFC 3797 for
   * `rfc3797`; `sha256` is defined by this engine.
   *
   * Errors: no or empty sources, more to be drawn than there is, a salt with `rfc3797`, a birth number
   * in a salt.
   */
  draw: { input: DrawInput; result: Drawn };
  /**
   * Binds a drawer to a draw before the sources of its randomness exist: pool, algorithm, named sources, and a secret salt.
   *
   * The commitment is the SHA-256 of the plan as canonical JSON (RFC 8785), with its salt. The answer can be published; the
   * salt is kept until the draw is revealed.
   *
   * Errors: `empty_list` without sources, `out_of_range` for a source that is known before the announcement; those of `draw`
   * for the pool, the number to be drawn and the salt.
   */
  commit_draw: { input: DrawPlanInput; result: DrawCommitment };
  /**
   * Makes a draw that was announced, from its salt and what the named sources came to.
   *
   * `certify` keeps everything that it takes to draw anew.
   *
   * Errors: `commitment_broken` where plan and salt are not what the drawer was bound to; `out_of_range` where the draw is
   * made before a source is known, or where there are more or fewer sources than were named; those of `draw`.
   */
  reveal_draw: { input: DrawRevealInput; result: DrawRecord };
  /**
   * Certifies an evaluation, a decision or a draw: the input, the result, every formula with its numbers, what would have
   * flipped it, and a SHA-256 of it all.
   *
   * Exactly one of `evaluation`, `decision` and `draw` is given, as the input of `evaluate`, `award` and `reveal_draw`. `salt`
   * is 32 random bytes as 64 hexadecimal digits, new for each certificate: with it views for participants can be made.
   * Source: RFC 8785 (canonical JSON), FIPS 180-4; what is in it is our choice.
   *
   * Errors: `exactly_one`; those of the operation, below its name; `unknown_offer`, `unknown_criterion`, `duplicate_id` and
   * `out_of_range` among `points_given`.
   */
  certify: { input: CertifyInput; result: Certificate };
  /**
   * Decides again from the input of a certificate and says the first line that differs.
   *
   * Of a participant's view everything is made again that follows from what is shown. A digest is no signature: whoever wrote
   * the certificate could write its digest; compare it with the one that you got elsewhere.
   *
   * Errors: `newer_format`, `wrong_format` and `missing_field` of what is no certificate of this version. Whatever else is
   * wrong is a difference.
   */
  verify: { input: VerifyInput; result: Verification };
  /**
   * Hides of a certificate what a participant may not see: each hidden part is replaced by its salted digest.
   *
   * A view has the digest of its certificate, so that everybody can see that all were shown the same. What a participant
   * may see is our choice: everything about its own offer, price and points of who won, who else offered and in which place
   * they ended.
   *
   * Errors: `missing_field` for a certificate without salt, `seal_broken` where its digest is another, `unknown_participant`
   * for somebody who neither offered nor was asked, `duplicate_id` where an offer that names no participant is called as one,
   * `newer_format`, `wrong_format`.
   */
  view_certificate: { input: CertificateViewInput; result: CertificateView };
  /**
   * Computes when a time limit ends, with the working days and holidays of a country.
   *
   * `from` is the event: a day, or a moment, whose day is that in Prague. It does not count. A last day on a Saturday,
   * Sunday or holiday moves to the next working day; months end on the day of the same number, or on the last day of a
   * shorter month. Hours are elapsed hours: they start from a moment and give one, which is not moved. The calendar `cz`
   * knows the days from 2000-08-09 to 2099-12-31. Source: acts 89/2012 Sb. §§ 605–608 and 245/2000 Sb.
   *
   * Errors: `exactly_one` (none or several units), `out_of_range` (a time limit of 0, days that the calendar does not
   * know), `invalid_instant` (hours that start from a day).
   */
  deadline: { input: DeadlineInput; result: Deadline };
  /**
   * Changes a price of a framework contract by a factor or an addend, within limits.
   *
   * Prices and addends are in CZK; the new price is rounded half up to two decimals. The factor is rounded half up to
   * `factor_places`, then compared with the limits, both of which are included.
   *
   * Errors: `exactly_one` (a tax with neither or both of `factor` and `addend`), `out_of_range` (a price that is not
   * above 0 before and after the change, a factor beyond the limits), `unknown_field` (limits where something is added).
   */
  adjust_price: { input: AdjustPriceInput; result: AdjustedPrice };
  /**
   * Changes the prices of a framework contract from a day on, by a factor, an addend or along a price index.
   *
   * The answer is a preview (every price before and after, in CZK) and the framework contract with the new versions of
   * its price annexes and maxima; to apply the change is to keep that. New prices are rounded half up to two decimals;
   * prices before the day never change. Along an index the factor is 1 + `pass_through_percent`/100 · (current/base − 1);
   * a change of the index smaller than `threshold_percent` changes nothing. A new price above the maximum of its lot is
   * a finding.
   *
   * Errors: `out_of_range` (a first day outside the term or not later than the last change, a price that is not above 0
   * before and after, a factor beyond the limits), `missing_month` (the index has no value), `nothing_selected`, and
   * lots, participants and items that the framework contract does not have.
   */
  change_prices: { input: ChangePricesInput; result: PriceChanges };
  /**
   * Computes what is left of an agreed quantity or value, and whether it can still be ordered from.
   *
   * Quantities are in the one unit of the agreement, values in CZK. Only confirmed orders count. `expired` comes before
   * `used_up`; without `on` nothing is expired, as there is no clock.
   *
   * Errors: `ceiling_exceeded` where the confirmed orders are more than was agreed and allowed, `out_of_range` (an
   * allowance below 0).
   */
  drawdown: { input: DrawdownInput; result: Drawdown };
  /**
   * Finds the way that an order goes, directly or by a mini-tender: the rule of the lot's path whose trigger holds.
   *
   * The value is estimated in CZK: the office's own maximum or what the maximum unit prices of the lot add up to,
   * whichever is lower. An edge belongs to the rule below it. Where lines lead different ways, `lines_differ` decides.
   * Rule and way are missing where the lot declares no path. Source: act 134/2016 Sb. §§ 131–135.
   *
   * Errors: everything of the request that does not fit the framework contract; `missing_field` where a trigger asks for a
   * value that is not known; `path_gap` and `path_overlap` of a framework contract without exactly one rule for every order.
   */
  path: { input: PathInput; result: PathTaken };
  /**
   * Makes the call of a mini-tender for every participant of the lot, or a new version of it after a change of the request.
   *
   * The deadline follows from `at` by the offer period of the path, or by `offer_period` where the lot declares none: in
   * days it ends with the last day, at 23:59:59 in Prague; hours are elapsed hours. A change (`previous`, and a request of a
   * higher version) prolongs it and never shortens it. Source: act 134/2016 Sb.
   * § 135(1); the last second of the day is our choice.
   *
   * Errors: `invalid_call` with the reason, such as an order that goes directly or a change after the deadline;
   * `another_framework`, `unknown_rule`, `missing_field` without an offer period, `out_of_range` beyond the calendar.
   */
  issue_call: { input: IssueCallInput; result: Call };
  /**
   * Decides on one request, by offers or directly: partial contracts, or another honest end, with every reason.
   *
   * Which way it goes says the path of the lot; without one it is a mini-tender. A mini-tender looks at `offers`, a direct
   * award at `answers`, in the order in which participants were asked: until all that are needed are there, the outcome is
   * `awaiting_answer` and `asked` ends with whose turn it is. Prices are in CZK. `state` is what has been ordered under the
   * framework contract before; without it nothing has. `at` is the moment of the decision: there is no clock. Rulings of
   * people (an accepted explanation, a refusal) are part of the input.
   *
   * Errors: everything in the input that does not fit together, with code and path, all at once; `invalid_answer` for an
   * answer out of turn, `another_way` for offers where the path leads directly.
   */
  award: { input: AwardInput; result: Decision };
  /**
   * Decides on many requests in the order given, each against what the ones before left.
   *
   * There is one register for each framework contract; they come back with what was decided. A contract whose period has
   * ended before the moment of a decision counts as delivered in full, so that its capacity is free again. `role` is who
   * records.
   *
   * Errors: those of `award` under `/tenders/<place>`, those of `register` under `/registers/<place>`, `duplicate_id` for
   * two registers of one framework contract, `another_framework` for a tender without a register, `empty_list` without any.
   */
  award_many: { input: AwardManyInput; result: AwardMany };
  /**
   * Awards orders directly, without reopening the competition: by rank, in turn, by agreed shares, to whoever has least, or
   * by the lowest price.
   *
   * Each order is awarded against what the ones before left. Quantities are in the unit of the lot, values and prices in
   * CZK, shares are fractions of 1. The answer says who got each order (nobody where all declined) and who was asked.
   * Somebody without room is passed over and not asked. Source: sections 131 to 135 of the Czech act 134/2016.
   *
   * Errors: a rank, price, share, value or quantity that the rule needs and does not have, equal ranks, shares that do not
   * add up to 1, somebody unknown who declines, an order of nothing; `too_large` beyond 10,000,000 participants times
   * orders.
   */
  select: { input: SelectInput; result: Selection };
  /**
   * Shares one order among several offers: at the least cost, by rank, by percentages, or half to the second at the price
   * of the first.
   *
   * Quantities are in the unit of the order, prices in CZK. Offers may have a capacity, a minimum and packs; the order of
   * the list is their rank. Whole packs and minimums may deliver more than was ordered; `unmet` is what nobody delivers.
   * The cheapest split is an exact optimum: of equal ones that with the fewest contracts, then with those earlier in the
   * list. Source: this engine; the rules name theirs.
   *
   * Errors: shares that do not add up to 100 or are of nobody, an order or a pack of nothing; `too_large` for more than 20
   * offers, or where the search for the cheapest takes too long.
   */
  split: { input: SplitInput; result: Split };
  /**
   * Finds who may be called for a request: participants with one enabled lot that holds every service and every region.
   *
   * The value is in CZK and is held against the ranges of the lots, whose ends belong to them. The answer has the
   * eligible in byte order, and for the others every reason. Source: this engine; the rule is that of public catalogues.
   *
   * Errors: a request without a service, anything given twice, a range that ends before it begins.
   */
  eligible: { input: EligibleInput; result: Eligibility };
  /**
   * Finds who of a framework contract may be called for a request or may win, and why the others may not.
   *
   * Held against it are the lot, credentials, territory, profile and suspension, on the day of `at` (credentials at the
   * stage `entry` on the first day of the framework contract). `eligible_from` is the first later day within the term on
   * which nothing would stand against somebody any more, as far as known. Too little capacity is a warning at the stages
   * `call` and `offer`. Source: acts 108/2006 Sb. §§ 78–85 and 359/1999 Sb. § 48; the profile is our choice.
   *
   * Errors: a request of another framework contract, an unknown lot or item, a state that does not fit, a request received
   * after `at`.
   */
  candidates: { input: CandidatesInput; result: Candidates };
  /**
   * Finds whether an answer (a value or a list of values) meets a requirement, and if not, why.
   *
   * Every value must fit; a minimum of 0 is a minimum. Numbers are compared by value, texts letter by letter. A flaw of the
   * answer is a reason and never an error. Source: this engine; the rule is that of the public system `ProZorro`.
   *
   * Errors: a requirement that contradicts itself or holds values of another type.
   */
  requirement: { input: RequirementCheckInput; result: RequirementVerdict };
  /**
   * Finds the parameters of the law by name, act and day, each with its value, days in force, provision and how sure we are.
   *
   * Without any of them all are given. A parameter that holds whatever the act is among those of each. Confidence: A the
   * provision was read, B a secondary source, C general knowledge, D derived; C and D are never enforced. A value that was
   * looked for and not found is missing.
   *
   * Errors: `unknown_name`, with the nearest, for a parameter that there is none of.
   */
  parameters: { input: ParametersInput; result: Parameters };
  /**
   * Finds what speaks against a framework contract and requests under it: the law, and what is unwise.
   *
   * What goes against a parameter that we read (A, B) is an error, of what we are not sure (C, D) a warning, unless the
   * framework contract adopted it; what it overrode is a note with the reason. Nothing of this stops anything. The law is
   * that of `on`, or of the first day of the term.
   *
   * Errors: requests that do not fit the framework contract, such as `another_framework` or `unknown_item`.
   */
  check: { input: CheckInput; result: Findings };
  /**
   * Finds what has to be done once a partial contract is concluded: whom to tell, what to publish, what to keep, by when.
   *
   * Prices are in CZK, limits without value added tax. Days, months and years are those of the calendar; no last day moves
   * to a working day. What we are not sure of (C, D) warns. Source: acts 134/2016 Sb. §§ 135–137, 216, 219, 137/2006 Sb.
   * §§ 92, 155 and 340/2015 Sb. §§ 3, 5–7.
   *
   * Errors: `another_framework`, `unknown_lot`, `unknown_participant`; `duplicate_id` and `empty_list` among those who
   * offered; `out_of_range` (nobody offered, a signature before the award, work that ends before it begins).
   */
  duties: { input: DutiesInput; result: Duties };
  /**
   * Holds invoices and credit notes against a register before they are recorded: contracts, prices, deliveries, days, workers.
   *
   * Money is in CZK without value added tax. An invoice may be for many contracts. Each flaw is a finding with what to do, and
   * what cannot be known is a note. An invoice without an error comes back with the events that record it, one for each
   * contract, at the moment `at`; the invoices after it are held against them. More than 24 hours of a worker on a day, over
   * all that is checked, are a warning. Source: this engine; that an invoice happens when it came is our choice.
   *
   * Errors: those of `register` under `/register`; `out_of_range` for a moment before the last recorded event.
   */
  check_invoice: { input: CheckInvoiceInput; result: CheckedInvoices };
  /**
   * Finds what is due and overdue over whole registers at a moment: what, about which request or contract, by whom, since when.
   *
   * `overdue` and `due` is only what has a time from the law (with citation and confidence) or from the call; everything else
   * that waits is `open`, and no day is invented for it. `unrecorded` are duties of which no register says whether they were
   * done; they are not counted. What was recorded after `at` does not count. Source: the duties of acts 134/2016 Sb. and
   * 340/2015 Sb. as `duties` has them; that a last day ends with its last second in Prague is our choice.
   *
   * Errors: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework contract.
   */
  due: { input: DueInput; result: DueList };
  /**
   * Forecasts until when the money of a framework contract lasts: its maximum, those of lots and participants, every ceiling,
   * every source.
   *
   * The pace is what the contracts awarded in the last `pace_months` whole months (6 if missing) bind now, in CZK without
   * value added tax or in the unit of a ceiling; months outside the term are left out. It is continued in a straight line
   * until `to` (31 December if missing), a month that is not whole by its days. Beside the average stand the slowest and the
   * fastest month. Figures are exact, shown rounded half up to 0.01. With fewer than two months nothing is forecast. It is no
   * promise. Source: this engine; method and months are our choice.
   *
   * Errors: those of `register` under `/register`; `out_of_range` for a `to` before the day of `at`, and for `pace_months`
   * other than 2 to 120.
   */
  forecast: { input: ForecastInput; result: Forecast };
  /**
   * Makes the evaluation report on one request, or the report on a direct award, as HTML that prints on A4 and as text.
   *
   * The decision is made from `award` itself: no figure is the caller's. It shows what was asked, the offers, the excluded
   * ones with every reason, the criteria in words, points by criterion, the ranking and ties, low prices, rulings of people,
   * the result or what is open, and lines to sign. Prices are in CZK, with or without value added tax as the scheme says.
   * Nothing of cases is said. The HTML has no script and no outside resource. Source: act 134/2016 Sb. § 119 as we read it
   * (confidence C); the form is our choice.
   *
   * Errors: those of `award` under `/award`.
   */
  report: { input: ReportInput; result: EvaluationReport };
  /**
   * Makes the notice of the result for each participant that offered, or that was asked directly.
   *
   * A notice tells its participant its own points, total and place, or the reasons of its own exclusion, beside the price
   * and points of the selected offer, and how many offers there were: nothing of other offers, of what the office would have
   * paid, of what is left of ceilings, of need and cases. While the request is not decided it tells nothing of the
   * evaluation. Source: act 134/2016 Sb. § 135(1)(d); how far it goes is our choice.
   *
   * Errors: those of `award` under `/award`.
   */
  notices: { input: ReportInput; result: Notices };
  /**
   * Counts a year over registers and requests: children, requests, contracts, units and money, by outcome, office, age, source
   * and item.
   *
   * Requests count in the year in which they were received, contracts in that of their award, deliveries, invoices and
   * payments in that in which they happened, by the clocks of Prague. How a request ended is as of the end of the year, so that
   * outcomes of several years do not add up. A child counts once, by the pseudonym of its case;
   * families are in no document, and `sibling_groups` are children that requests join. Amounts are in CZK without value added
   * tax, units in those of the items. With `publish`, rows of fewer than `least` children (5 if missing) are hidden, and others
   * with them so that no total tells them. Source: this engine; what is counted, the bands of ages and what is hidden are
   * our choice.
   *
   * Errors: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework contract or a
   * version of a request given twice; `another_framework`; `out_of_range` for a year other than 2000 to 2099 and a `least`
   * below 2.
   */
  yearly: { input: YearlyInput; result: Yearly };
  /**
   * Makes the sheets of a result for a spreadsheet: names, columns with the kind of their cells, rows and notes.
   *
   * Of `report` the input of the operation `report` is given: result, subject, who was asked directly, offers, excluded,
   * criteria, steps and sources; of a `register` contracts, lines, invoices, drawdown, requests and findings; of a `year` what `yearly`
   * counts. Amounts are in CZK. Numbers are exact decimals with a point; what has no end is rounded half
   * up, points to the decimals of the scheme, amounts to 0.01. Days are `2026-07-01`, moments those of the clocks in Prague,
   * `percent` is a share of one. Unknown is `null`, never 0. Who writes the file keeps a `text` a text, also where it begins
   * like a formula. Source: the form is our choice.
   *
   * Errors: `exactly_one` where nothing or several things are given; those of `report` under `/report`,
   * those of the operation `register` under `/register`, those of `yearly` under `/year`.
   */
  workbook: { input: WorkbookInput; result: Workbook };
  /**
   * Finds what in texts and in a request could tell who a child is, before anything is sent.
   *
   * Texts may be of any length: birth numbers would be refused; nine digits, telephone numbers, e-mail addresses and court
   * file numbers are warnings, as they are in what a call would say of the request. A finding says where something stands
   * (in characters from 0, the end excluded), never what. `numbers` names the texts in which a telephone number, an IČO or
   * an account is expected. Fewer than `least` cases (5 if missing: our choice) of the request and of `others` that share
   * what the request says are a warning, with what makes them few and the smallest changes that would be enough. Source:
   * regulation (EU) 2016/679 art. 5(1)(c), minimisation of data; what is recognised is our choice.
   *
   * Errors: everything that is wrong with a request; `missing_field` for `others` without a `request`, `out_of_range` for a
   * `least` of 0, `unknown_name` and `duplicate_id` in `numbers`.
   */
  privacy: { input: PrivacyInput; result: Privacy };
  /**
   * Folds the events of a register into what has been ordered and what became of each request.
   *
   * Errors: that of the first event that cannot be, such as `ceiling_exceeded`, under `/events/<place>`.
   */
  register: { input: RegisterDocumentInput; result: RegisterSummary };
  /**
   * Folds the events of a register as far as things had happened by one moment and were known by another.
   *
   * `recorded_by` alone gives what the register itself said at that moment, `happened_by` alone what is known now of how
   * things stood then, late entries included. `left_out` names events that rest on later ones.
   *
   * Errors: those of the operation `register`.
   */
  register_at: { input: RegisterAtInput; result: RegisterSummary };
  /**
   * Finds every event of a register (as a chain) that was altered, is missing, stands twice or in another place, and every
   * text that is not the one that was sealed.
   *
   * `head` is what somebody else kept of it: how far it went, and the digest of its last event; only that shows that the
   * end was cut off. A digest is no signature: who holds the file alone can write it anew. Source: SHA-256 (FIPS 180-4) of
   * canonical JSON (RFC 8785).
   *
   * Errors: what cannot be read at all, with its path.
   */
  check_register: { input: RegisterCheckInput; result: RegisterCheck };
  /**
   * Seals a text, so that a register can hold its seal and the text can be erased.
   *
   * The salt is 32 random bytes as 64 hexadecimal digits, new for each text: the engine has no randomness. The seal is the
   * SHA-256 of these digits followed by the text.
   *
   * Errors: `birth_number`, `invalid_text`, `invalid_digest`.
   */
  seal: { input: SealInput; result: Sealed };
  /**
   * Exports a framework contract, its mini-tenders, awards and contracts by the Open Contracting Data Standard 1.1.5.
   *
   * `releases` tells what became known of each contracting process, moment by moment, `records` what that comes to. The
   * framework contract is one process, each request another. Money is in CZK, as JSON numbers. Nothing of cases and needs is
   * exported, and nothing of offers before the decision. A request without its mini-tender is exported with what the register
   * says of it. Source: standard.open-contracting.org, version 1.1.5, with the extensions for bids, lots and techniques.
   *
   * Errors: those of `register` under `/register`; `invalid_parameter` for a prefix or an address of another form;
   * `another_framework`, `unknown_request` for a decision without its mini-tender, `unknown_lot`, `unknown_offer`,
   * `unknown_participant`, `duplicate_id` for a request or a decision given twice; `out_of_range` where something is later
   * than the publication.
   */
  ocds: { input: OcdsInput; result: OcdsPackages };
  /**
   * Finds in a package of the Open Contracting Data Standard, of whichever publisher, what its schemas do not see.
   *
   * References to parties, lots, items, bids, awards, releases and processes that are not there; ids and releases given twice;
   * amounts without a currency; dates that are none or in disorder; call-offs without a framework. Releases and
   * records are looked at, by process. What is found is no error: a package may go on from an earlier one. Source: our choice,
   * by the definitions of standard.open-contracting.org, version 1.1.5.
   *
   * Errors: `exactly_one` where the package has neither or both of `releases` and `records`, `wrong_type` where that is no
   * list.
   */
  check_ocds: { input: OcdsCheckInput; result: OcdsChecked };
  /**
   * Simulates a framework contract under several policies: what it costs, how long children wait, what stays unmet, who gets
   * the work.
   *
   * Requests come, participants offer, contracts take capacity and money, in continuous time; every decision is that of
   * `award`. All policies meet the same demand and the same luck. Money is in CZK, times are in days. Rows are the figures of
   * each replication, the summary has means with intervals of 95 % and differences against the first policy. With `keep` `sums`
   * there are exact sums in place of rows, of the same size for any number of replications. Chunks of replications are put
   * together by `compare`. What behaves how is an assumption of the scenario; what is not modelled stands in the documentation
   * of the room. Source: this engine.
   *
   * Errors: all of them before the first event: `out_of_range` (negative rates, shares above 1, a horizon beyond the
   * framework contract), `no_mean`, `nobody_delivers`, `not_modelled`, `nothing_changed`, `missing_field`, `empty_list`,
   * `duplicate_id`, `reversed`, `too_large` and those of names that are not there; those of a framework contract for what a
   * policy makes of it. After it only `simulation_refused`, where an award refuses what a model made.
   */
  simulate: { input: SimulateInput; result: Simulation };
  /**
   * Puts the runs of one simulation together, or compares its policies with another than the first.
   *
   * The answer is that of one run of all replications, to the last digit, in whatever chunks they were made. Source: this
   * engine; paired differences with the quantile of Student.
   *
   * Errors: `empty_list`; `runs_differ` for runs of another scenario, seed, generator or policies, for replications that
   * are missing or given twice, and where some keep rows and others sums; `unknown_policy`; `rows_not_kept`.
   */
  compare: { input: CompareInput; result: Simulation };
  /**
   * Makes one replication of a simulation again, with everything that happened in it.
   *
   * For a request, each decision comes with the input from which `award` makes it again. Source: this engine.
   *
   * Errors: those of `simulate`; `unknown_policy`, and `unknown_request` for a request that was not decided on.
   */
  replay: { input: ReplayInput; result: Replay };
  /**
   * Says which fields of the framework contract each policy changes, from when, and who leaves.
   *
   * A change holds from its day on, inclusive, until a later change of the same field. Source: this engine.
   *
   * Errors: those of `simulate` for scenario and policies.
   */
  policy_diff: { input: PolicyDiffInput; result: PolicyDifferences };
  /**
   * Makes the policies of a sweep: a grid, or a Latin hypercube.
   *
   * The policies are for `simulate`, which says whether they can be. Source: this engine; Technometrics 21
   * (1979) for the hypercube.
   *
   * Errors: `empty_list`, `duplicate_id`, `out_of_range`, `reversed`, `too_large` for more than 10,000 points.
   */
  sweep: { input: SweepInput; result: Sweep };
  /**
   * Fits the parameters of demand to recorded requests and published totals, and says what they cannot tell.
   *
   * Rates are in requests a year of 365.25 days, with an interval. The demands are ready for a scenario. Source: estimators
   * by moments; the limits are our choice.
   *
   * Errors: `missing_field` without a period of the requests, `out_of_range` for totals of no contract.
   */
  fit_demand: { input: FitDemandInput; result: DemandFit };
  /**
   * Fits the parameters of providers to recorded offers and answers, and the level of prices to published totals; says what
   * they cannot tell.
   *
   * Of each participant in each lot: shares of calls answered, of direct orders taken and of contracts refused, prices against
   * those of the framework contract or the maximum, and a model that is ready for a scenario. Costs are never seen: `costs` of a
   * model is the level of prices. Money is in CZK, times are in hours. Source: the interval of Wilson (1927) and the estimators of a
   * log-normal distribution; the limits and what is assumed for an item that was never offered are our choice.
   *
   * Errors: `missing_field` where there is nothing to fit, `duplicate_id` for two mini-tenders of one request,
   * `another_framework`, `unknown_participant`, `out_of_range` for totals of no contract; those of `award` for a mini-tender
   * and of `simulate` for a demand.
   */
  fit_prices: { input: FitPricesInput; result: PriceFit };
}

/**
 * Evaluates offers under a scheme: points, totals, a ranking and, unless offers are equal, a winner.
 *
 * Prices are in CZK. A flaw of one offer (late, incomplete, too dear) is a finding on that offer and stops nothing.
 * What is equal stays equal unless a rule of the scheme settles it.
 *
 * Errors: everything in the input that does not fit together, with code and path, all at once; `formula_undefined`
 * where a formula asks for something that arithmetic does not define, such as 0/0.
 *
 * @throws InputError
 */
export function evaluate(input: EvaluateInput): Evaluation;

/**
 * Evaluates very many tenders under one scheme, as columns, each as `evaluate` does it alone.
 *
 * Prices and ceilings are in haléře (hundredths of CZK). The offers of a tender stand one behind the other, and an offer
 * is its row: with `lower_id` the earlier row is first, and `earlier` settles nothing. What is wrong with one offer is a
 * flag of that offer; arithmetic that is undefined ends that tender as `undefined`, and the others go on. Source: this
 * engine.
 *
 * Errors: `different_length` for a column of another length than the offers or tenders; `empty_list`, and `out_of_range`
 * for offsets that fall or end elsewhere and for unknown bits; `negative_price`; `unknown_value`, `missing_field`;
 * `ceiling_missing`; `invalid_parameter` for a scheme that draws among ties.
 *
 * @throws InputError
 */
export function evaluate_many(input: EvaluateManyInput): EvaluateMany;

/**
 * Finds what a scheme would do that its author may not expect: before it is published, without any offer.
 *
 * Prices are in CZK. Each finding has a code, a sentence, what to write instead and, where one tender shows it, an example
 * that was evaluated under the scheme. `reversal` says whether a losing offer that is withdrawn can change who is first:
 * `impossible` where algebra excludes it, `found` with an example, else `not_excluded`. `spread` says what is plausible;
 * what is not said is our choice and comes back with the answer. Source: this engine; no finding is a rule of the law.
 *
 * Errors: `unknown_criterion` for a spread of nothing, `out_of_range` for one that ends where it begins or that the
 * formula, the ceiling or arithmetic (prices are above 0) does not allow, and for a ceiling of 0; `too_large` for a
 * scheme of more than 200 criteria, features, levels and bands.
 *
 * @throws InputError
 */
export function lint(input: LintInput): Lint;

/**
 * Says why one offer beats another, or what an excluded offer would have needed, in sentences with numbers.
 *
 * Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`. Of two admissible offers three
 * sentences say who is ahead, what makes the difference, and the smallest change of a price or a value that would have
 * turned it. Missing, `against` is the first of the ranking, and for the first the next. The answer is the authority's: it
 * names figures of both offers. Source: this engine, by evaluating again.
 *
 * Errors: `exactly_one`; `unknown_offer` for an offer that was not handed in, `duplicate_id` for one against itself; those
 * of the operation, below its name.
 *
 * @throws InputError
 */
export function explain(input: ExplainInput): Explanation;

/**
 * Evaluates at other weights of one criterion, and says where the winner changes.
 *
 * Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`; missing, `criterion` is the
 * only one that is the price. The other weights keep their proportions and the sum stays; points that evaluators gave,
 * those of a table and minimums of points grow with the weight of their criterion. Where the winner changes is looked for
 * on a grid of 0.01 between two of the weights. Of a decision everything outside its evaluation stays as it is.
 *
 * Errors: `exactly_one`, also for the criterion where not exactly one is the price; `unknown_criterion`; `weight_fixed`
 * where it weighs nothing or nothing else does; `out_of_range` for a weight; `too_large` for more than 2,000; those of the operation, below its name.
 *
 * @throws InputError
 */
export function reweigh(input: ReweighInput): Reweighed;

/**
 * Says what the names of the engine are called in Czech and English, for forms and charts: areas, units, outcomes, stages,
 * measures of a simulation, regions and municipalities.
 *
 * Places are known by name in the regions of the pilot only; their codes are to be verified against the list of the
 * statistical office.
 *
 * @throws InputError
 */
export function vocabulary(input: VocabularyInput): Vocabulary;

/**
 * Reads offers from the cells of a table as Czech offices and providers write it; files are opened by the caller.
 *
 * Amounts are in CZK (`49 999,90 Kč`), quantities in the unit of their item, moments without an offset are those of
 * Prague. What is wrong with a row is a finding on its cell with what to write instead, and the other rows stay usable;
 * what was assumed is a finding as well. An offer of which one row is wrong is left out.
 *
 * Errors: `unknown_lot`; `unknown_name` for a meaning of a column that there is not; `too_large` for more than 20 million
 * cells.
 *
 * @throws InputError
 */
export function offers_from_table(input: OffersTableInput): OffersRead;

/**
 * Reads requests of offices from the cells of a table, one row for a request or for each of its lines.
 *
 * What the framework contract says needs no column: itself, its only lot, the region, the unit of an item. A moment of
 * which only the day is written is the beginning of that day, with a warning.
 *
 * Errors: as of `offers_from_table`.
 *
 * @throws InputError
 */
export function requests_from_table(input: RequestsTableInput): RequestsRead;

/**
 * Reads what was delivered from the cells of a table: an event `delivered` for each contract, ready for a register.
 *
 * `at` is when it is recorded, `role` who records. Whether a contract allows a delivery, the register says.
 *
 * Errors: as of `offers_from_table`.
 *
 * @throws InputError
 */
export function deliveries_from_table(input: DeliveriesTableInput): DeliveriesRead;

/**
 * Reads invoices and credit notes from the cells of a table, for `check_invoice`.
 *
 * Rows with the same number of the same participant are one invoice.
 *
 * Errors: as of `offers_from_table`.
 *
 * @throws InputError
 */
export function invoices_from_table(input: InvoicesTableInput): InvoicesRead;

/**
 * Reads a framework contract from the sheets of a workbook.
 *
 * It is one document: where something is wrong there is none, and every problem is said at its cell. Ceilings, price
 * indices, rules for direct awards and for low prices have no sheet: they are written as JSON.
 *
 * Errors: `too_large` for more than 20 million cells.
 *
 * @throws InputError
 */
export function framework_from_tables(input: FrameworkTablesInput): FrameworkRead;

/**
 * Makes a form to be filled in, whose tables `framework_from_tables`, `requests_from_table`, `offers_from_table` and
 * `deliveries_from_table` read.
 *
 * It says the sheets and columns, what their cells are and what may be chosen; workbooks and pages are made of it. With a
 * framework contract that of the framework is filled in; `left_out` names what of it has no column. Offers are asked for
 * by the lines of `requests`.
 *
 * Errors: `unknown_lot`.
 *
 * @throws InputError
 */
export function form(input: FormInput): Form;

/**
 * Flags prices that look abnormally low, with the figures behind each flag.
 *
 * Prices are in CZK, percentages in percent. A flag asks for an explanation; it never excludes anybody by itself.
 * The presets of the rule name the laws that they come from.
 *
 * Errors: an offer without a price, a missing ceiling where the rule needs one, `formula_undefined`.
 *
 * @throws InputError
 */
export function abnormally_low(input: AbnormallyLowInput): AbnormallyLow;

/**
 * Draws lots from sources that nobody knew when the draw was announced, so that everybody can repeat it.
 *
 * The answer has the key made of the sources, and what was selected: positions from 1, or ids. Sources: RFC 3797 for
 * `rfc3797`; `sha256` is defined by this engine.
 *
 * Errors: no or empty sources, more to be drawn than there is, a salt with `rfc3797`, a birth number
 * in a salt.
 *
 * @throws InputError
 */
export function draw(input: DrawInput): Drawn;

/**
 * Binds a drawer to a draw before the sources of its randomness exist: pool, algorithm, named sources, and a secret salt.
 *
 * The commitment is the SHA-256 of the plan as canonical JSON (RFC 8785), with its salt. The answer can be published; the
 * salt is kept until the draw is revealed.
 *
 * Errors: `empty_list` without sources, `out_of_range` for a source that is known before the announcement; those of `draw`
 * for the pool, the number to be drawn and the salt.
 *
 * @throws InputError
 */
export function commit_draw(input: DrawPlanInput): DrawCommitment;

/**
 * Makes a draw that was announced, from its salt and what the named sources came to.
 *
 * `certify` keeps everything that it takes to draw anew.
 *
 * Errors: `commitment_broken` where plan and salt are not what the drawer was bound to; `out_of_range` where the draw is
 * made before a source is known, or where there are more or fewer sources than were named; those of `draw`.
 *
 * @throws InputError
 */
export function reveal_draw(input: DrawRevealInput): DrawRecord;

/**
 * Certifies an evaluation, a decision or a draw: the input, the result, every formula with its numbers, what would have
 * flipped it, and a SHA-256 of it all.
 *
 * Exactly one of `evaluation`, `decision` and `draw` is given, as the input of `evaluate`, `award` and `reveal_draw`. `salt`
 * is 32 random bytes as 64 hexadecimal digits, new for each certificate: with it views for participants can be made.
 * Source: RFC 8785 (canonical JSON), FIPS 180-4; what is in it is our choice.
 *
 * Errors: `exactly_one`; those of the operation, below its name; `unknown_offer`, `unknown_criterion`, `duplicate_id` and
 * `out_of_range` among `points_given`.
 *
 * @throws InputError
 */
export function certify(input: CertifyInput): Certificate;

/**
 * Decides again from the input of a certificate and says the first line that differs.
 *
 * Of a participant's view everything is made again that follows from what is shown. A digest is no signature: whoever wrote
 * the certificate could write its digest; compare it with the one that you got elsewhere.
 *
 * Errors: `newer_format`, `wrong_format` and `missing_field` of what is no certificate of this version. Whatever else is
 * wrong is a difference.
 *
 * @throws InputError
 */
export function verify(input: VerifyInput): Verification;

/**
 * Hides of a certificate what a participant may not see: each hidden part is replaced by its salted digest.
 *
 * A view has the digest of its certificate, so that everybody can see that all were shown the same. What a participant
 * may see is our choice: everything about its own offer, price and points of who won, who else offered and in which place
 * they ended.
 *
 * Errors: `missing_field` for a certificate without salt, `seal_broken` where its digest is another, `unknown_participant`
 * for somebody who neither offered nor was asked, `duplicate_id` where an offer that names no participant is called as one,
 * `newer_format`, `wrong_format`.
 *
 * @throws InputError
 */
export function view_certificate(input: CertificateViewInput): CertificateView;

/**
 * Computes when a time limit ends, with the working days and holidays of a country.
 *
 * `from` is the event: a day, or a moment, whose day is that in Prague. It does not count. A last day on a Saturday,
 * Sunday or holiday moves to the next working day; months end on the day of the same number, or on the last day of a
 * shorter month. Hours are elapsed hours: they start from a moment and give one, which is not moved. The calendar `cz`
 * knows the days from 2000-08-09 to 2099-12-31. Source: acts 89/2012 Sb. §§ 605–608 and 245/2000 Sb.
 *
 * Errors: `exactly_one` (none or several units), `out_of_range` (a time limit of 0, days that the calendar does not
 * know), `invalid_instant` (hours that start from a day).
 *
 * @throws InputError
 */
export function deadline(input: DeadlineInput): Deadline;

/**
 * Changes a price of a framework contract by a factor or an addend, within limits.
 *
 * Prices and addends are in CZK; the new price is rounded half up to two decimals. The factor is rounded half up to
 * `factor_places`, then compared with the limits, both of which are included.
 *
 * Errors: `exactly_one` (a tax with neither or both of `factor` and `addend`), `out_of_range` (a price that is not
 * above 0 before and after the change, a factor beyond the limits), `unknown_field` (limits where something is added).
 *
 * @throws InputError
 */
export function adjust_price(input: AdjustPriceInput): AdjustedPrice;

/**
 * Changes the prices of a framework contract from a day on, by a factor, an addend or along a price index.
 *
 * The answer is a preview (every price before and after, in CZK) and the framework contract with the new versions of
 * its price annexes and maxima; to apply the change is to keep that. New prices are rounded half up to two decimals;
 * prices before the day never change. Along an index the factor is 1 + `pass_through_percent`/100 · (current/base − 1);
 * a change of the index smaller than `threshold_percent` changes nothing. A new price above the maximum of its lot is
 * a finding.
 *
 * Errors: `out_of_range` (a first day outside the term or not later than the last change, a price that is not above 0
 * before and after, a factor beyond the limits), `missing_month` (the index has no value), `nothing_selected`, and
 * lots, participants and items that the framework contract does not have.
 *
 * @throws InputError
 */
export function change_prices(input: ChangePricesInput): PriceChanges;

/**
 * Computes what is left of an agreed quantity or value, and whether it can still be ordered from.
 *
 * Quantities are in the one unit of the agreement, values in CZK. Only confirmed orders count. `expired` comes before
 * `used_up`; without `on` nothing is expired, as there is no clock.
 *
 * Errors: `ceiling_exceeded` where the confirmed orders are more than was agreed and allowed, `out_of_range` (an
 * allowance below 0).
 *
 * @throws InputError
 */
export function drawdown(input: DrawdownInput): Drawdown;

/**
 * Finds the way that an order goes, directly or by a mini-tender: the rule of the lot's path whose trigger holds.
 *
 * The value is estimated in CZK: the office's own maximum or what the maximum unit prices of the lot add up to,
 * whichever is lower. An edge belongs to the rule below it. Where lines lead different ways, `lines_differ` decides.
 * Rule and way are missing where the lot declares no path. Source: act 134/2016 Sb. §§ 131–135.
 *
 * Errors: everything of the request that does not fit the framework contract; `missing_field` where a trigger asks for a
 * value that is not known; `path_gap` and `path_overlap` of a framework contract without exactly one rule for every order.
 *
 * @throws InputError
 */
export function path(input: PathInput): PathTaken;

/**
 * Makes the call of a mini-tender for every participant of the lot, or a new version of it after a change of the request.
 *
 * The deadline follows from `at` by the offer period of the path, or by `offer_period` where the lot declares none: in
 * days it ends with the last day, at 23:59:59 in Prague; hours are elapsed hours. A change (`previous`, and a request of a
 * higher version) prolongs it and never shortens it. Source: act 134/2016 Sb.
 * § 135(1); the last second of the day is our choice.
 *
 * Errors: `invalid_call` with the reason, such as an order that goes directly or a change after the deadline;
 * `another_framework`, `unknown_rule`, `missing_field` without an offer period, `out_of_range` beyond the calendar.
 *
 * @throws InputError
 */
export function issue_call(input: IssueCallInput): Call;

/**
 * Decides on one request, by offers or directly: partial contracts, or another honest end, with every reason.
 *
 * Which way it goes says the path of the lot; without one it is a mini-tender. A mini-tender looks at `offers`, a direct
 * award at `answers`, in the order in which participants were asked: until all that are needed are there, the outcome is
 * `awaiting_answer` and `asked` ends with whose turn it is. Prices are in CZK. `state` is what has been ordered under the
 * framework contract before; without it nothing has. `at` is the moment of the decision: there is no clock. Rulings of
 * people (an accepted explanation, a refusal) are part of the input.
 *
 * Errors: everything in the input that does not fit together, with code and path, all at once; `invalid_answer` for an
 * answer out of turn, `another_way` for offers where the path leads directly.
 *
 * @throws InputError
 */
export function award(input: AwardInput): Decision;

/**
 * Decides on many requests in the order given, each against what the ones before left.
 *
 * There is one register for each framework contract; they come back with what was decided. A contract whose period has
 * ended before the moment of a decision counts as delivered in full, so that its capacity is free again. `role` is who
 * records.
 *
 * Errors: those of `award` under `/tenders/<place>`, those of `register` under `/registers/<place>`, `duplicate_id` for
 * two registers of one framework contract, `another_framework` for a tender without a register, `empty_list` without any.
 *
 * @throws InputError
 */
export function award_many(input: AwardManyInput): AwardMany;

/**
 * Awards orders directly, without reopening the competition: by rank, in turn, by agreed shares, to whoever has least, or
 * by the lowest price.
 *
 * Each order is awarded against what the ones before left. Quantities are in the unit of the lot, values and prices in
 * CZK, shares are fractions of 1. The answer says who got each order (nobody where all declined) and who was asked.
 * Somebody without room is passed over and not asked. Source: sections 131 to 135 of the Czech act 134/2016.
 *
 * Errors: a rank, price, share, value or quantity that the rule needs and does not have, equal ranks, shares that do not
 * add up to 1, somebody unknown who declines, an order of nothing; `too_large` beyond 10,000,000 participants times
 * orders.
 *
 * @throws InputError
 */
export function select(input: SelectInput): Selection;

/**
 * Shares one order among several offers: at the least cost, by rank, by percentages, or half to the second at the price
 * of the first.
 *
 * Quantities are in the unit of the order, prices in CZK. Offers may have a capacity, a minimum and packs; the order of
 * the list is their rank. Whole packs and minimums may deliver more than was ordered; `unmet` is what nobody delivers.
 * The cheapest split is an exact optimum: of equal ones that with the fewest contracts, then with those earlier in the
 * list. Source: this engine; the rules name theirs.
 *
 * Errors: shares that do not add up to 100 or are of nobody, an order or a pack of nothing; `too_large` for more than 20
 * offers, or where the search for the cheapest takes too long.
 *
 * @throws InputError
 */
export function split(input: SplitInput): Split;

/**
 * Finds who may be called for a request: participants with one enabled lot that holds every service and every region.
 *
 * The value is in CZK and is held against the ranges of the lots, whose ends belong to them. The answer has the
 * eligible in byte order, and for the others every reason. Source: this engine; the rule is that of public catalogues.
 *
 * Errors: a request without a service, anything given twice, a range that ends before it begins.
 *
 * @throws InputError
 */
export function eligible(input: EligibleInput): Eligibility;

/**
 * Finds who of a framework contract may be called for a request or may win, and why the others may not.
 *
 * Held against it are the lot, credentials, territory, profile and suspension, on the day of `at` (credentials at the
 * stage `entry` on the first day of the framework contract). `eligible_from` is the first later day within the term on
 * which nothing would stand against somebody any more, as far as known. Too little capacity is a warning at the stages
 * `call` and `offer`. Source: acts 108/2006 Sb. §§ 78–85 and 359/1999 Sb. § 48; the profile is our choice.
 *
 * Errors: a request of another framework contract, an unknown lot or item, a state that does not fit, a request received
 * after `at`.
 *
 * @throws InputError
 */
export function candidates(input: CandidatesInput): Candidates;

/**
 * Finds whether an answer (a value or a list of values) meets a requirement, and if not, why.
 *
 * Every value must fit; a minimum of 0 is a minimum. Numbers are compared by value, texts letter by letter. A flaw of the
 * answer is a reason and never an error. Source: this engine; the rule is that of the public system `ProZorro`.
 *
 * Errors: a requirement that contradicts itself or holds values of another type.
 *
 * @throws InputError
 */
export function requirement(input: RequirementCheckInput): RequirementVerdict;

/**
 * Finds the parameters of the law by name, act and day, each with its value, days in force, provision and how sure we are.
 *
 * Without any of them all are given. A parameter that holds whatever the act is among those of each. Confidence: A the
 * provision was read, B a secondary source, C general knowledge, D derived; C and D are never enforced. A value that was
 * looked for and not found is missing.
 *
 * Errors: `unknown_name`, with the nearest, for a parameter that there is none of.
 *
 * @throws InputError
 */
export function parameters(input: ParametersInput): Parameters;

/**
 * Finds what speaks against a framework contract and requests under it: the law, and what is unwise.
 *
 * What goes against a parameter that we read (A, B) is an error, of what we are not sure (C, D) a warning, unless the
 * framework contract adopted it; what it overrode is a note with the reason. Nothing of this stops anything. The law is
 * that of `on`, or of the first day of the term.
 *
 * Errors: requests that do not fit the framework contract, such as `another_framework` or `unknown_item`.
 *
 * @throws InputError
 */
export function check(input: CheckInput): Findings;

/**
 * Finds what has to be done once a partial contract is concluded: whom to tell, what to publish, what to keep, by when.
 *
 * Prices are in CZK, limits without value added tax. Days, months and years are those of the calendar; no last day moves
 * to a working day. What we are not sure of (C, D) warns. Source: acts 134/2016 Sb. §§ 135–137, 216, 219, 137/2006 Sb.
 * §§ 92, 155 and 340/2015 Sb. §§ 3, 5–7.
 *
 * Errors: `another_framework`, `unknown_lot`, `unknown_participant`; `duplicate_id` and `empty_list` among those who
 * offered; `out_of_range` (nobody offered, a signature before the award, work that ends before it begins).
 *
 * @throws InputError
 */
export function duties(input: DutiesInput): Duties;

/**
 * Holds invoices and credit notes against a register before they are recorded: contracts, prices, deliveries, days, workers.
 *
 * Money is in CZK without value added tax. An invoice may be for many contracts. Each flaw is a finding with what to do, and
 * what cannot be known is a note. An invoice without an error comes back with the events that record it, one for each
 * contract, at the moment `at`; the invoices after it are held against them. More than 24 hours of a worker on a day, over
 * all that is checked, are a warning. Source: this engine; that an invoice happens when it came is our choice.
 *
 * Errors: those of `register` under `/register`; `out_of_range` for a moment before the last recorded event.
 *
 * @throws InputError
 */
export function check_invoice(input: CheckInvoiceInput): CheckedInvoices;

/**
 * Finds what is due and overdue over whole registers at a moment: what, about which request or contract, by whom, since when.
 *
 * `overdue` and `due` is only what has a time from the law (with citation and confidence) or from the call; everything else
 * that waits is `open`, and no day is invented for it. `unrecorded` are duties of which no register says whether they were
 * done; they are not counted. What was recorded after `at` does not count. Source: the duties of acts 134/2016 Sb. and
 * 340/2015 Sb. as `duties` has them; that a last day ends with its last second in Prague is our choice.
 *
 * Errors: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework contract.
 *
 * @throws InputError
 */
export function due(input: DueInput): DueList;

/**
 * Forecasts until when the money of a framework contract lasts: its maximum, those of lots and participants, every ceiling,
 * every source.
 *
 * The pace is what the contracts awarded in the last `pace_months` whole months (6 if missing) bind now, in CZK without
 * value added tax or in the unit of a ceiling; months outside the term are left out. It is continued in a straight line
 * until `to` (31 December if missing), a month that is not whole by its days. Beside the average stand the slowest and the
 * fastest month. Figures are exact, shown rounded half up to 0.01. With fewer than two months nothing is forecast. It is no
 * promise. Source: this engine; method and months are our choice.
 *
 * Errors: those of `register` under `/register`; `out_of_range` for a `to` before the day of `at`, and for `pace_months`
 * other than 2 to 120.
 *
 * @throws InputError
 */
export function forecast(input: ForecastInput): Forecast;

/**
 * Makes the evaluation report on one request, or the report on a direct award, as HTML that prints on A4 and as text.
 *
 * The decision is made from `award` itself: no figure is the caller's. It shows what was asked, the offers, the excluded
 * ones with every reason, the criteria in words, points by criterion, the ranking and ties, low prices, rulings of people,
 * the result or what is open, and lines to sign. Prices are in CZK, with or without value added tax as the scheme says.
 * Nothing of cases is said. The HTML has no script and no outside resource. Source: act 134/2016 Sb. § 119 as we read it
 * (confidence C); the form is our choice.
 *
 * Errors: those of `award` under `/award`.
 *
 * @throws InputError
 */
export function report(input: ReportInput): EvaluationReport;

/**
 * Makes the notice of the result for each participant that offered, or that was asked directly.
 *
 * A notice tells its participant its own points, total and place, or the reasons of its own exclusion, beside the price
 * and points of the selected offer, and how many offers there were: nothing of other offers, of what the office would have
 * paid, of what is left of ceilings, of need and cases. While the request is not decided it tells nothing of the
 * evaluation. Source: act 134/2016 Sb. § 135(1)(d); how far it goes is our choice.
 *
 * Errors: those of `award` under `/award`.
 *
 * @throws InputError
 */
export function notices(input: ReportInput): Notices;

/**
 * Counts a year over registers and requests: children, requests, contracts, units and money, by outcome, office, age, source
 * and item.
 *
 * Requests count in the year in which they were received, contracts in that of their award, deliveries, invoices and
 * payments in that in which they happened, by the clocks of Prague. How a request ended is as of the end of the year, so that
 * outcomes of several years do not add up. A child counts once, by the pseudonym of its case;
 * families are in no document, and `sibling_groups` are children that requests join. Amounts are in CZK without value added
 * tax, units in those of the items. With `publish`, rows of fewer than `least` children (5 if missing) are hidden, and others
 * with them so that no total tells them. Source: this engine; what is counted, the bands of ages and what is hidden are
 * our choice.
 *
 * Errors: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework contract or a
 * version of a request given twice; `another_framework`; `out_of_range` for a year other than 2000 to 2099 and a `least`
 * below 2.
 *
 * @throws InputError
 */
export function yearly(input: YearlyInput): Yearly;

/**
 * Makes the sheets of a result for a spreadsheet: names, columns with the kind of their cells, rows and notes.
 *
 * Of `report` the input of the operation `report` is given: result, subject, who was asked directly, offers, excluded,
 * criteria, steps and sources; of a `register` contracts, lines, invoices, drawdown, requests and findings; of a `year` what `yearly`
 * counts. Amounts are in CZK. Numbers are exact decimals with a point; what has no end is rounded half
 * up, points to the decimals of the scheme, amounts to 0.01. Days are `2026-07-01`, moments those of the clocks in Prague,
 * `percent` is a share of one. Unknown is `null`, never 0. Who writes the file keeps a `text` a text, also where it begins
 * like a formula. Source: the form is our choice.
 *
 * Errors: `exactly_one` where nothing or several things are given; those of `report` under `/report`,
 * those of the operation `register` under `/register`, those of `yearly` under `/year`.
 *
 * @throws InputError
 */
export function workbook(input: WorkbookInput): Workbook;

/**
 * Finds what in texts and in a request could tell who a child is, before anything is sent.
 *
 * Texts may be of any length: birth numbers would be refused; nine digits, telephone numbers, e-mail addresses and court
 * file numbers are warnings, as they are in what a call would say of the request. A finding says where something stands
 * (in characters from 0, the end excluded), never what. `numbers` names the texts in which a telephone number, an IČO or
 * an account is expected. Fewer than `least` cases (5 if missing: our choice) of the request and of `others` that share
 * what the request says are a warning, with what makes them few and the smallest changes that would be enough. Source:
 * regulation (EU) 2016/679 art. 5(1)(c), minimisation of data; what is recognised is our choice.
 *
 * Errors: everything that is wrong with a request; `missing_field` for `others` without a `request`, `out_of_range` for a
 * `least` of 0, `unknown_name` and `duplicate_id` in `numbers`.
 *
 * @throws InputError
 */
export function privacy(input: PrivacyInput): Privacy;

/**
 * Folds the events of a register into what has been ordered and what became of each request.
 *
 * Errors: that of the first event that cannot be, such as `ceiling_exceeded`, under `/events/<place>`.
 *
 * @throws InputError
 */
export function register(input: RegisterDocumentInput): RegisterSummary;

/**
 * Folds the events of a register as far as things had happened by one moment and were known by another.
 *
 * `recorded_by` alone gives what the register itself said at that moment, `happened_by` alone what is known now of how
 * things stood then, late entries included. `left_out` names events that rest on later ones.
 *
 * Errors: those of the operation `register`.
 *
 * @throws InputError
 */
export function register_at(input: RegisterAtInput): RegisterSummary;

/**
 * Finds every event of a register (as a chain) that was altered, is missing, stands twice or in another place, and every
 * text that is not the one that was sealed.
 *
 * `head` is what somebody else kept of it: how far it went, and the digest of its last event; only that shows that the
 * end was cut off. A digest is no signature: who holds the file alone can write it anew. Source: SHA-256 (FIPS 180-4) of
 * canonical JSON (RFC 8785).
 *
 * Errors: what cannot be read at all, with its path.
 *
 * @throws InputError
 */
export function check_register(input: RegisterCheckInput): RegisterCheck;

/**
 * Seals a text, so that a register can hold its seal and the text can be erased.
 *
 * The salt is 32 random bytes as 64 hexadecimal digits, new for each text: the engine has no randomness. The seal is the
 * SHA-256 of these digits followed by the text.
 *
 * Errors: `birth_number`, `invalid_text`, `invalid_digest`.
 *
 * @throws InputError
 */
export function seal(input: SealInput): Sealed;

/**
 * Exports a framework contract, its mini-tenders, awards and contracts by the Open Contracting Data Standard 1.1.5.
 *
 * `releases` tells what became known of each contracting process, moment by moment, `records` what that comes to. The
 * framework contract is one process, each request another. Money is in CZK, as JSON numbers. Nothing of cases and needs is
 * exported, and nothing of offers before the decision. A request without its mini-tender is exported with what the register
 * says of it. Source: standard.open-contracting.org, version 1.1.5, with the extensions for bids, lots and techniques.
 *
 * Errors: those of `register` under `/register`; `invalid_parameter` for a prefix or an address of another form;
 * `another_framework`, `unknown_request` for a decision without its mini-tender, `unknown_lot`, `unknown_offer`,
 * `unknown_participant`, `duplicate_id` for a request or a decision given twice; `out_of_range` where something is later
 * than the publication.
 *
 * @throws InputError
 */
export function ocds(input: OcdsInput): OcdsPackages;

/**
 * Finds in a package of the Open Contracting Data Standard, of whichever publisher, what its schemas do not see.
 *
 * References to parties, lots, items, bids, awards, releases and processes that are not there; ids and releases given twice;
 * amounts without a currency; dates that are none or in disorder; call-offs without a framework. Releases and
 * records are looked at, by process. What is found is no error: a package may go on from an earlier one. Source: our choice,
 * by the definitions of standard.open-contracting.org, version 1.1.5.
 *
 * Errors: `exactly_one` where the package has neither or both of `releases` and `records`, `wrong_type` where that is no
 * list.
 *
 * @throws InputError
 */
export function check_ocds(input: OcdsCheckInput): OcdsChecked;

/**
 * Simulates a framework contract under several policies: what it costs, how long children wait, what stays unmet, who gets
 * the work.
 *
 * Requests come, participants offer, contracts take capacity and money, in continuous time; every decision is that of
 * `award`. All policies meet the same demand and the same luck. Money is in CZK, times are in days. Rows are the figures of
 * each replication, the summary has means with intervals of 95 % and differences against the first policy. With `keep` `sums`
 * there are exact sums in place of rows, of the same size for any number of replications. Chunks of replications are put
 * together by `compare`. What behaves how is an assumption of the scenario; what is not modelled stands in the documentation
 * of the room. Source: this engine.
 *
 * Errors: all of them before the first event: `out_of_range` (negative rates, shares above 1, a horizon beyond the
 * framework contract), `no_mean`, `nobody_delivers`, `not_modelled`, `nothing_changed`, `missing_field`, `empty_list`,
 * `duplicate_id`, `reversed`, `too_large` and those of names that are not there; those of a framework contract for what a
 * policy makes of it. After it only `simulation_refused`, where an award refuses what a model made.
 *
 * @throws InputError
 */
export function simulate(input: SimulateInput): Simulation;

/**
 * Puts the runs of one simulation together, or compares its policies with another than the first.
 *
 * The answer is that of one run of all replications, to the last digit, in whatever chunks they were made. Source: this
 * engine; paired differences with the quantile of Student.
 *
 * Errors: `empty_list`; `runs_differ` for runs of another scenario, seed, generator or policies, for replications that
 * are missing or given twice, and where some keep rows and others sums; `unknown_policy`; `rows_not_kept`.
 *
 * @throws InputError
 */
export function compare(input: CompareInput): Simulation;

/**
 * Makes one replication of a simulation again, with everything that happened in it.
 *
 * For a request, each decision comes with the input from which `award` makes it again. Source: this engine.
 *
 * Errors: those of `simulate`; `unknown_policy`, and `unknown_request` for a request that was not decided on.
 *
 * @throws InputError
 */
export function replay(input: ReplayInput): Replay;

/**
 * Says which fields of the framework contract each policy changes, from when, and who leaves.
 *
 * A change holds from its day on, inclusive, until a later change of the same field. Source: this engine.
 *
 * Errors: those of `simulate` for scenario and policies.
 *
 * @throws InputError
 */
export function policy_diff(input: PolicyDiffInput): PolicyDifferences;

/**
 * Makes the policies of a sweep: a grid, or a Latin hypercube.
 *
 * The policies are for `simulate`, which says whether they can be. Source: this engine; Technometrics 21
 * (1979) for the hypercube.
 *
 * Errors: `empty_list`, `duplicate_id`, `out_of_range`, `reversed`, `too_large` for more than 10,000 points.
 *
 * @throws InputError
 */
export function sweep(input: SweepInput): Sweep;

/**
 * Fits the parameters of demand to recorded requests and published totals, and says what they cannot tell.
 *
 * Rates are in requests a year of 365.25 days, with an interval. The demands are ready for a scenario. Source: estimators
 * by moments; the limits are our choice.
 *
 * Errors: `missing_field` without a period of the requests, `out_of_range` for totals of no contract.
 *
 * @throws InputError
 */
export function fit_demand(input: FitDemandInput): DemandFit;

/**
 * Fits the parameters of providers to recorded offers and answers, and the level of prices to published totals; says what
 * they cannot tell.
 *
 * Of each participant in each lot: shares of calls answered, of direct orders taken and of contracts refused, prices against
 * those of the framework contract or the maximum, and a model that is ready for a scenario. Costs are never seen: `costs` of a
 * model is the level of prices. Money is in CZK, times are in hours. Source: the interval of Wilson (1927) and the estimators of a
 * log-normal distribution; the limits and what is assumed for an item that was never offered are our choice.
 *
 * Errors: `missing_field` where there is nothing to fit, `duplicate_id` for two mini-tenders of one request,
 * `another_framework`, `unknown_participant`, `out_of_range` for totals of no contract; those of `award` for a mini-tender
 * and of `simulate` for a demand.
 *
 * @throws InputError
 */
export function fit_prices(input: FitPricesInput): PriceFit;

/** The kinds of documents that `normalize` reads: what goes in and what comes out. */
export interface Documents {
  AbnormallyLow: { input: AbnormallyLow; result: AbnormallyLow };
  AbnormallyLowRule: { input: AbnormallyLowRuleInput; result: AbnormallyLowRule };
  AdjustedPrice: { input: AdjustedPrice; result: AdjustedPrice };
  Again: { input: AgainInput; result: Again };
  AgeBand: { input: AgeBandInput; result: AgeBand };
  Answer: { input: AnswerInput; result: Answer };
  Arrivals: { input: ArrivalsInput; result: Arrivals };
  Asked: { input: AskedInput; result: Asked };
  AtWeight: { input: AtWeight; result: AtWeight };
  AuthorityModel: { input: AuthorityModelInput; result: AuthorityModel };
  AwardInput: { input: AwardInput; result: AwardInputWritten };
  AwardMany: { input: AwardMany; result: AwardMany };
  AwardPath: { input: AwardPathInput; result: AwardPath };
  Band: { input: BandInput; result: Band };
  Binding: { input: BindingInput; result: Binding };
  By: { input: By; result: By };
  Call: { input: CallInput; result: Call };
  Candidate: { input: CandidateInput; result: Candidate };
  CandidateWarning: { input: CandidateWarning; result: CandidateWarning };
  Candidates: { input: Candidates; result: Candidates };
  CasesWithout: { input: CasesWithout; result: CasesWithout };
  Ceiling: { input: CeilingInput; result: Ceiling };
  CeilingState: { input: CeilingStateInput; result: CeilingState };
  Certificate: { input: Certificate; result: Certificate };
  CertificateView: { input: CertificateView; result: CertificateView };
  ChainHead: { input: ChainHeadInput; result: ChainHead };
  Change: { input: ChangeInput; result: Change };
  ChangeTerms: { input: ChangeTermsInput; result: ChangeTerms };
  CheckedInvoice: { input: CheckedInvoice; result: CheckedInvoice };
  CheckedInvoices: { input: CheckedInvoices; result: CheckedInvoices };
  Citation: { input: Citation; result: Citation };
  Combine: { input: CombineInput; result: Combine };
  Comparison: { input: Comparison; result: Comparison };
  Continuation: { input: ContinuationInput; result: Continuation };
  ContractFinding: { input: ContractFinding; result: ContractFinding };
  ContractLine: { input: ContractLineInput; result: ContractLine };
  ContractName: { input: ContractNameInput; result: ContractName };
  ContractState: { input: ContractState; result: ContractState };
  CostShift: { input: CostShiftInput; result: CostShift };
  CountedUnit: { input: CountedUnit; result: CountedUnit };
  Credential: { input: CredentialInput; result: Credential };
  Criterion: { input: CriterionInput; result: Criterion };
  CriterionWorking: { input: CriterionWorking; result: CriterionWorking };
  Deadline: { input: Deadline; result: Deadline };
  Decision: { input: Decision; result: Decision };
  DecisionReason: { input: DecisionReason; result: DecisionReason };
  DeliveriesRead: { input: DeliveriesRead; result: DeliveriesRead };
  DeliveryLine: { input: DeliveryLineInput; result: DeliveryLine };
  Demand: { input: DemandInput; result: Demand };
  DemandFit: { input: DemandFit; result: DemandFit };
  DemandShift: { input: DemandShiftInput; result: DemandShift };
  Difference: { input: Difference; result: Difference };
  DirectHistory: { input: DirectHistoryInput; result: DirectHistory };
  DirectOrder: { input: DirectOrderInput; result: DirectOrder };
  DirectRule: { input: DirectRuleInput; result: DirectRule };
  Distribution: { input: DistributionInput; result: Distribution };
  DocumentState: { input: DocumentState; result: DocumentState };
  DrawCommitment: { input: DrawCommitmentInput; result: DrawCommitment };
  DrawRecord: { input: DrawRecord; result: DrawRecord };
  DrawReveal: { input: DrawRevealInput; result: DrawReveal };
  Drawdown: { input: Drawdown; result: Drawdown };
  DrawdownOrder: { input: DrawdownOrderInput; result: DrawdownOrder };
  Drawn: { input: Drawn; result: Drawn };
  DueCount: { input: DueCount; result: DueCount };
  DueEntry: { input: DueEntry; result: DueEntry };
  DueList: { input: DueList; result: DueList };
  Duties: { input: Duties; result: Duties };
  Duty: { input: Duty; result: Duty };
  Effort: { input: EffortInput; result: Effort };
  Eligibility: { input: Eligibility; result: Eligibility };
  Entry: { input: EntryInput; result: Entry };
  EvaluateInput: { input: EvaluateInput; result: EvaluateInputWritten };
  EvaluateMany: { input: EvaluateMany; result: EvaluateMany };
  Evaluation: { input: Evaluation; result: Evaluation };
  EvaluationReport: { input: EvaluationReport; result: EvaluationReport };
  Event: { input: EventInput; result: Event };
  ExampleAfter: { input: ExampleAfter; result: ExampleAfter };
  ExampleOffer: { input: ExampleOffer; result: ExampleOffer };
  Excluded: { input: Excluded; result: Excluded };
  Explanation: { input: Explanation; result: Explanation };
  FactorLimits: { input: FactorLimitsInput; result: FactorLimits };
  Figure: { input: Figure; result: Figure };
  Finding: { input: Finding; result: Finding };
  Findings: { input: Findings; result: Findings };
  FitNote: { input: FitNote; result: FitNote };
  FittedDemand: { input: FittedDemand; result: FittedDemand };
  FittedLevel: { input: FittedLevel; result: FittedLevel };
  FittedPrice: { input: FittedPrice; result: FittedPrice };
  FittedProvider: { input: FittedProvider; result: FittedProvider };
  FittedShare: { input: FittedShare; result: FittedShare };
  FittedTotals: { input: FittedTotals; result: FittedTotals };
  Flag: { input: Flag; result: Flag };
  Forecast: { input: Forecast; result: Forecast };
  ForecastAccount: { input: ForecastAccount; result: ForecastAccount };
  ForecastCourse: { input: ForecastCourse; result: ForecastCourse };
  ForecastMonth: { input: ForecastMonth; result: ForecastMonth };
  ForecastNote: { input: ForecastNote; result: ForecastNote };
  Form: { input: Form; result: Form };
  FormColumn: { input: FormColumn; result: FormColumn };
  FormSheet: { input: FormSheet; result: FormSheet };
  Formula: { input: FormulaInput; result: Formula };
  FormulaInstead: { input: FormulaInstead; result: FormulaInstead };
  FrameworkContract: { input: FrameworkContractInput; result: FrameworkContract };
  FrameworkPriceChange: { input: FrameworkPriceChangeInput; result: FrameworkPriceChange };
  FrameworkRead: { input: FrameworkRead; result: FrameworkRead };
  FrameworkState: { input: FrameworkStateInput; result: FrameworkState };
  Funding: { input: Funding; result: Funding };
  FundingSource: { input: FundingSourceInput; result: FundingSource };
  GivenPoints: { input: GivenPointsInput; result: GivenPoints };
  GroundTotal: { input: GroundTotal; result: GroundTotal };
  GuaranteedMinimum: { input: GuaranteedMinimumInput; result: GuaranteedMinimum };
  Ineligible: { input: Ineligible; result: Ineligible };
  Instead: { input: Instead; result: Instead };
  InvoiceDocument: { input: InvoiceDocumentInput; result: InvoiceDocument };
  InvoiceDocumentLine: { input: InvoiceDocumentLineInput; result: InvoiceDocumentLine };
  InvoiceFinding: { input: InvoiceFinding; result: InvoiceFinding };
  InvoiceLine: { input: InvoiceLineInput; result: InvoiceLine };
  InvoiceState: { input: InvoiceState; result: InvoiceState };
  InvoiceTotals: { input: InvoiceTotals; result: InvoiceTotals };
  InvoicesRead: { input: InvoicesRead; result: InvoicesRead };
  Item: { input: ItemInput; result: Item };
  ItemQuantity: { input: ItemQuantityInput; result: ItemQuantity };
  LegalChoice: { input: LegalChoiceInput; result: LegalChoice };
  Lint: { input: Lint; result: Lint };
  LintExample: { input: LintExample; result: LintExample };
  LintFinding: { input: LintFinding; result: LintFinding };
  Lot: { input: LotInput; result: Lot };
  LotState: { input: LotStateInput; result: LotState };
  LotTerms: { input: LotTermsInput; result: LotTerms };
  Margin: { input: Margin; result: Margin };
  MaximumVersion: { input: MaximumVersionInput; result: MaximumVersion };
  MeanInterval: { input: MeanIntervalInput; result: MeanInterval };
  MeasureSummary: { input: MeasureSummaryInput; result: MeasureSummary };
  Message: { input: MessageInput; result: Message };
  MiniTender: { input: MiniTenderInput; result: MiniTender };
  NamedSource: { input: NamedSourceInput; result: NamedSource };
  Need: { input: NeedInput; result: Need };
  Notice: { input: Notice; result: Notice };
  Notices: { input: Notices; result: Notices };
  OcdsChecked: { input: OcdsChecked; result: OcdsChecked };
  OcdsFinding: { input: OcdsFinding; result: OcdsFinding };
  OcdsPackages: { input: OcdsPackages; result: OcdsPackages };
  OcdsPublisher: { input: OcdsPublisherInput; result: OcdsPublisher };
  Offer: { input: OfferInput; result: Offer };
  OfferFinding: { input: OfferFinding; result: OfferFinding };
  OfferLine: { input: OfferLineInput; result: OfferLine };
  OfferSummary: { input: OfferSummary; result: OfferSummary };
  OffersRead: { input: OffersRead; result: OffersRead };
  OrderDraw: { input: OrderDrawInput; result: OrderDraw };
  PairedDifference: { input: PairedDifferenceInput; result: PairedDifference };
  Parameter: { input: Parameter; result: Parameter };
  Parameters: { input: Parameters; result: Parameters };
  PartialContract: { input: PartialContractInput; result: PartialContract };
  Participant: { input: ParticipantInput; result: Participant };
  ParticipantState: { input: ParticipantStateInput; result: ParticipantState };
  Participation: { input: ParticipationInput; result: Participation };
  PathRule: { input: PathRuleInput; result: PathRule };
  PathTaken: { input: PathTaken; result: PathTaken };
  Period: { input: PeriodInput; result: Period };
  Place: { input: PlaceInput; result: Place };
  PointsLine: { input: PointsLine; result: PointsLine };
  Policy: { input: PolicyInput; result: Policy };
  PolicyDifference: { input: PolicyDifference; result: PolicyDifference };
  PolicyDifferences: { input: PolicyDifferences; result: PolicyDifferences };
  PriceChange: { input: PriceChangeInput; result: PriceChange };
  PriceChanged: { input: PriceChanged; result: PriceChanged };
  PriceChanges: { input: PriceChanges; result: PriceChanges };
  PriceFit: { input: PriceFit; result: PriceFit };
  PriceIndex: { input: PriceIndexInput; result: PriceIndex };
  PriceSelection: { input: PriceSelectionInput; result: PriceSelection };
  PriceVersion: { input: PriceVersionInput; result: PriceVersion };
  Pricing: { input: PricingInput; result: Pricing };
  Privacy: { input: Privacy; result: Privacy };
  PrivacyFinding: { input: PrivacyFinding; result: PrivacyFinding };
  Profile: { input: ProfileInput; result: Profile };
  Provider: { input: ProviderInput; result: Provider };
  ProviderLot: { input: ProviderLotInput; result: ProviderLot };
  ProviderModel: { input: ProviderModelInput; result: ProviderModel };
  PublicationState: { input: PublicationState; result: PublicationState };
  PublishedTotals: { input: PublishedTotalsInput; result: PublishedTotals };
  Rarity: { input: Rarity; result: Rarity };
  Reason: { input: ReasonInput; result: Reason };
  ReferenceFigures: { input: ReferenceFigures; result: ReferenceFigures };
  RegisterChain: { input: RegisterChainInput; result: RegisterChain };
  RegisterCheck: { input: RegisterCheck; result: RegisterCheck };
  RegisterDocument: { input: RegisterDocumentInput; result: RegisterDocument };
  RegisterFinding: { input: RegisterFinding; result: RegisterFinding };
  RegisterSummary: { input: RegisterSummary; result: RegisterSummary };
  Remaining: { input: Remaining; result: Remaining };
  Replay: { input: Replay; result: Replay };
  ReplayedDecision: { input: ReplayedDecision; result: ReplayedDecision };
  Replications: { input: ReplicationsInput; result: Replications };
  Reply: { input: ReplyInput; result: Reply };
  Request: { input: RequestInput; result: Request };
  RequestLine: { input: RequestLineInput; result: RequestLine };
  RequestSource: { input: RequestSourceInput; result: RequestSource };
  RequestState: { input: RequestState; result: RequestState };
  RequestsRead: { input: RequestsRead; result: RequestsRead };
  RequiredCredential: { input: RequiredCredentialInput; result: RequiredCredential };
  Requirement: { input: RequirementInput; result: Requirement };
  RequirementVerdict: { input: RequirementVerdict; result: RequirementVerdict };
  Reservation: { input: Reservation; result: Reservation };
  Reversal: { input: Reversal; result: Reversal };
  ReversalReason: { input: ReversalReason; result: ReversalReason };
  Reweighed: { input: Reweighed; result: Reweighed };
  RoundingInstead: { input: RoundingInstead; result: RoundingInstead };
  RoundingRule: { input: RoundingRuleInput; result: RoundingRule };
  Ruling: { input: RulingInput; result: Ruling };
  Scenario: { input: ScenarioInput; result: Scenario };
  Scheme: { input: SchemeInput; result: Scheme };
  Sealed: { input: Sealed; result: Sealed };
  SealedText: { input: SealedTextInput; result: SealedText };
  Selection: { input: Selection; result: Selection };
  Sensitivity: { input: Sensitivity; result: Sensitivity };
  ServiceRequest: { input: ServiceRequestInput; result: ServiceRequest };
  SettledTie: { input: SettledTie; result: SettledTie };
  Sheet: { input: Sheet; result: Sheet };
  SheetColumn: { input: SheetColumn; result: SheetColumn };
  SheetRows: { input: SheetRowsInput; result: SheetRows };
  Simulation: { input: SimulationInput; result: Simulation };
  SimulationEvent: { input: SimulationEvent; result: SimulationEvent };
  SimulationRows: { input: SimulationRowsInput; result: SimulationRows };
  SimulationSums: { input: SimulationSumsInput; result: SimulationSums };
  SmallestChange: { input: SmallestChange; result: SmallestChange };
  Split: { input: Split; result: Split };
  SplitOffer: { input: SplitOfferInput; result: SplitOffer };
  SplitRule: { input: SplitRuleInput; result: SplitRule };
  SplitTerms: { input: SplitTermsInput; result: SplitTerms };
  Spread: { input: SpreadInput; result: Spread };
  StandBy: { input: StandByInput; result: StandBy };
  Subject: { input: Subject; result: Subject };
  SuspensionRule: { input: SuspensionRuleInput; result: SuspensionRule };
  Sweep: { input: Sweep; result: Sweep };
  SweepDesign: { input: SweepDesignInput; result: SweepDesign };
  SweepDimension: { input: SweepDimensionInput; result: SweepDimension };
  SweepPoint: { input: SweepPoint; result: SweepPoint };
  TableFinding: { input: TableFinding; result: TableFinding };
  TableSource: { input: TableSourceInput; result: TableSource };
  Territory: { input: TerritoryInput; result: Territory };
  TieRule: { input: TieRuleInput; result: TieRule };
  TimeLimit: { input: TimeLimitInput; result: TimeLimit };
  ToWin: { input: ToWin; result: ToWin };
  TotalLine: { input: TotalLine; result: TotalLine };
  TravelPay: { input: TravelPayInput; result: TravelPay };
  Trigger: { input: TriggerInput; result: Trigger };
  ValueModel: { input: ValueModelInput; result: ValueModel };
  Verification: { input: Verification; result: Verification };
  Vocabulary: { input: Vocabulary; result: Vocabulary };
  Way: { input: WayInput; result: Way };
  Widening: { input: Widening; result: Widening };
  Winner: { input: Winner; result: Winner };
  WinnerFrom: { input: WinnerFrom; result: WinnerFrom };
  Withdrawn: { input: Withdrawn; result: Withdrawn };
  Workbook: { input: Workbook; result: Workbook };
  Workforce: { input: WorkforceInput; result: Workforce };
  Working: { input: Working; result: Working };
  Yearly: { input: Yearly; result: Yearly };
  YearlyItem: { input: YearlyItem; result: YearlyItem };
  YearlyRate: { input: YearlyRate; result: YearlyRate };
  YearlyRow: { input: YearlyRow; result: YearlyRow };
}
