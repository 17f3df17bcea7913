//! The operations: a name, what goes in, what comes out.
//!
//! The comment of a row is the documentation of its function here, in Python and in JavaScript.

use std::collections::BTreeMap;

use super::ocds::{self, OcdsCheckInput, OcdsChecked, OcdsInput, OcdsPackages};
use super::table::{
    self, DeliveriesRead, DeliveriesTable, Form, FormInput, FrameworkRead, FrameworkTables, InvoicesRead,
    InvoicesTable, OffersRead, OffersTable, RequestsRead, RequestsTable,
};
use super::vocabulary::{self, Vocabulary, VocabularyInput};
use super::{Operation, answer};
use crate::analysis::{self, ExplainInput, Explanation, Lint, LintInput, ReweighInput, Reweighed};
use crate::award::{
    self, AwardInput, Call, Decision, IssueCallInput, MiniTender, Outcome, PathInput, PathTaken, SelectInput,
    Selection, Split, SplitInput,
};
use crate::certificate::{
    self, Certificate, CertificateView, CertificateViewInput, CertifyInput, Verification, VerifyInput,
};
use crate::check::{self, CheckInput, Findings};
use crate::contract::{self, Duties, DutiesInput};
use crate::eligibility::{
    self, Candidates, CandidatesInput, Eligibility, EligibleInput, RequirementCheckInput, RequirementVerdict,
};
use crate::evaluation::{
    self, AbnormallyLow, AbnormallyLowInput, Circumstances, Draw, DrawCommitment, DrawPlan, DrawRecord, DrawReveal,
    Drawn, EvaluateInput, EvaluateMany, EvaluateManyInput, Evaluation,
};
use crate::framework::{
    self, AdjustPriceInput, AdjustedPrice, ChangePricesInput, Drawdown, DrawdownInput, FrameworkState, PriceChanges,
};
use crate::law::{self, Parameters, ParametersInput};
use crate::message::{ErrorCode, InputError, Problem};
use crate::register::{
    self, CheckInvoiceInput, CheckedInvoices, ContractState, DueInput, DueList, Event, Forecast, ForecastInput,
    Funding, Register, RegisterAtInput, RegisterCheck, RegisterCheckInput, RegisterDocument, RegisterFinding,
    RequestState, Reservation, SealInput, Sealed,
};
use crate::report::{self, EvaluationReport, Notices, ReportInput, Workbook, WorkbookInput, Yearly, YearlyInput};
use crate::request::{self, Privacy, PrivacyInput};
use crate::simulation::{
    self, CompareInput, DemandFit, FitDemandInput, FitPricesInput, PolicyDiffInput, PolicyDifferences, PriceFit,
    Replay, ReplayInput, SimulateInput, Simulation, Sweep, SweepInput,
};
use crate::time::{self, Deadline, DeadlineInput};
use crate::value::json::{read, read_object};
use crate::value::{Id, Map, Ordinal, Text};

macro_rules! operations {
    ($($(#[doc = $doc:literal])+ $name:ident($input:pat = $in:ty) -> $out:ty $body:block)+) => {
        $(
            $(#[doc = $doc])+
            pub fn $name(input: &str) -> Result<String, String> {
                answer::<$out>(|| {
                    let $input = read::<$in>(input)?;
                    $body
                })
            }
        )+

        /// Every operation by its name.
        pub(super) const OPERATIONS: &[(&str, Operation)] = &[$((stringify!($name), $name)),+];

        /// Name, documentation, and the types of what goes in and what comes out.
        #[cfg(feature = "schema")]
        pub(super) const DESCRIBED: &[super::schema::Described] = &[$(super::schema::Described {
            name: stringify!($name),
            documentation: concat!($($doc, "\n"),+),
            input: super::schema::named::<$in>,
            result: super::schema::named::<$out>,
        }),+];
    };
}

operations! {
    /// Evaluates offers under a scheme: points, totals, a ranking and, unless offers are equal, a winner.
    ///
    /// Prices are in CZK. A flaw of one offer (late, incomplete, too dear) is a finding on that offer and stops nothing.
    /// What is equal stays equal unless a rule of the scheme settles it.
    ///
    /// Errors: everything in the input that does not fit together, with code and path, all at once; `formula_undefined`
    /// where a formula asks for something that arithmetic does not define, such as 0/0.
    evaluate(EvaluateInput { scheme, offers, ceiling, deadline, framework_prices } = EvaluateInput) -> Evaluation {
        let circumstances = Circumstances { ceiling, deadline, framework_prices };
        Ok(evaluation::evaluate(&scheme, &offers, &circumstances)?)
    }

    /// Evaluates very many tenders under one scheme, as columns, each as `evaluate` does it alone.
    ///
    /// Prices and ceilings are in haléře (hundredths of CZK). The offers of a tender stand one behind the other, and an offer
    /// is its row: with `lower_id` the earlier row is first, and `earlier` settles nothing. What is wrong with one offer is a
    /// flag of that offer; arithmetic that is undefined ends that tender as `undefined`, and the others go on. Source: this
    /// engine.
    ///
    /// Errors: `different_length` for a column of another length than the offers or tenders; `empty_list`, and `out_of_range`
    /// for offsets that fall or end elsewhere and for unknown bits; `negative_price`; `unknown_value`, `missing_field`;
    /// `ceiling_missing`; `invalid_parameter` for a scheme that draws among ties.
    evaluate_many(input = EvaluateManyInput) -> EvaluateMany {
        input.evaluate()
    }

    /// Finds what a scheme would do that its author may not expect: before it is published, without any offer.
    ///
    /// Prices are in CZK. Each finding has a code, a sentence, what to write instead and, where one tender shows it, an example
    /// that was evaluated under the scheme. `reversal` says whether a losing offer that is withdrawn can change who is first:
    /// `impossible` where algebra excludes it, `found` with an example, else `not_excluded`. `spread` says what is plausible;
    /// what is not said is our choice and comes back with the answer. Source: this engine; no finding is a rule of the law.
    ///
    /// Errors: `unknown_criterion` for a spread of nothing, `out_of_range` for one that ends where it begins or that the
    /// formula, the ceiling or arithmetic (prices are above 0) does not allow, and for a ceiling of 0; `too_large` for a
    /// scheme of more than 200 criteria, features, levels and bands.
    lint(input = LintInput) -> Lint {
        analysis::lint(&input)
    }

    /// Says why one offer beats another, or what an excluded offer would have needed, in sentences with numbers.
    ///
    /// Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`. Of two admissible offers three
    /// sentences say who is ahead, what makes the difference, and the smallest change of a price or a value that would have
    /// turned it. Missing, `against` is the first of the ranking, and for the first the next. The answer is the authority's: it
    /// names figures of both offers. Source: this engine, by evaluating again.
    ///
    /// Errors: `exactly_one`; `unknown_offer` for an offer that was not handed in, `duplicate_id` for one against itself; those
    /// of the operation, below its name.
    explain(input = ExplainInput) -> Explanation {
        analysis::explain(&input)
    }

    /// Evaluates at other weights of one criterion, and says where the winner changes.
    ///
    /// Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`; missing, `criterion` is the
    /// only one that is the price. The other weights keep their proportions and the sum stays; points that evaluators gave,
    /// those of a table and minimums of points grow with the weight of their criterion. Where the winner changes is looked for
    /// on a grid of 0.01 between two of the weights. Of a decision everything outside its evaluation stays as it is.
    ///
    /// Errors: `exactly_one`, also for the criterion where not exactly one is the price; `unknown_criterion`; `weight_fixed`
    /// where it weighs nothing or nothing else does; `out_of_range` for a weight; `too_large` for more than 2,000; those of the operation, below its name.
    reweigh(input = ReweighInput) -> Reweighed {
        analysis::reweigh(&input)
    }

    /// Says what the names of the engine are called in Czech and English, for forms and charts: areas, units, outcomes, stages,
    /// measures of a simulation, regions and municipalities.
    ///
    /// Places are known by name in the regions of the pilot only; their codes are to be verified against the list of the
    /// statistical office.
    vocabulary(input = VocabularyInput) -> Vocabulary {
        Ok(vocabulary::vocabulary(input))
    }

    /// Reads offers from the cells of a table as Czech offices and providers write it; files are opened by the caller.
    ///
    /// Amounts are in CZK (`49 999,90 Kč`), quantities in the unit of their item, moments without an offset are those of
    /// Prague. What is wrong with a row is a finding on its cell with what to write instead, and the other rows stay usable;
    /// what was assumed is a finding as well. An offer of which one row is wrong is left out.
    ///
    /// Errors: `unknown_lot`; `unknown_name` for a meaning of a column that there is not; `too_large` for more than 20 million
    /// cells.
    offers_from_table(input = OffersTable) -> OffersRead {
        table::offers_from_table_of(&input)
    }

    /// Reads requests of offices from the cells of a table, one row for a request or for each of its lines.
    ///
    /// What the framework contract says needs no column: itself, its only lot, the region, the unit of an item. A moment of
    /// which only the day is written is the beginning of that day, with a warning.
    ///
    /// Errors: as of `offers_from_table`.
    requests_from_table(input = RequestsTable) -> RequestsRead {
        table::requests_from_table_of(&input)
    }

    /// Reads what was delivered from the cells of a table: an event `delivered` for each contract, ready for a register.
    ///
    /// `at` is when it is recorded, `role` who records. Whether a contract allows a delivery, the register says.
    ///
    /// Errors: as of `offers_from_table`.
    deliveries_from_table(input = DeliveriesTable) -> DeliveriesRead {
        table::deliveries_from_table_of(&input)
    }

    /// Reads invoices and credit notes from the cells of a table, for `check_invoice`.
    ///
    /// Rows with the same number of the same participant are one invoice.
    ///
    /// Errors: as of `offers_from_table`.
    invoices_from_table(input = InvoicesTable) -> InvoicesRead {
        table::invoices_from_table_of(&input)
    }

    /// Reads a framework contract from the sheets of a workbook.
    ///
    /// It is one document: where something is wrong there is none, and every problem is said at its cell. Ceilings, price
    /// indices, rules for direct awards and for low prices have no sheet: they are written as JSON.
    ///
    /// Errors: `too_large` for more than 20 million cells.
    framework_from_tables(input = FrameworkTables) -> FrameworkRead {
        table::framework_from_tables_of(&input)
    }

    /// Makes a form to be filled in, whose tables `framework_from_tables`, `requests_from_table`, `offers_from_table` and
    /// `deliveries_from_table` read.
    ///
    /// It says the sheets and columns, what their cells are and what may be chosen; workbooks and pages are made of it. With a
    /// framework contract that of the framework is filled in; `left_out` names what of it has no column. Offers are asked for
    /// by the lines of `requests`.
    ///
    /// Errors: `unknown_lot`.
    form(input = FormInput) -> Form {
        table::form_of(&input)
    }

    /// Flags prices that look abnormally low, with the figures behind each flag.
    ///
    /// Prices are in CZK, percentages in percent. A flag asks for an explanation; it never excludes anybody by itself.
    /// The presets of the rule name the laws that they come from.
    ///
    /// Errors: an offer without a price, a missing ceiling where the rule needs one, `formula_undefined`.
    abnormally_low(AbnormallyLowInput { rule, offers, ceiling } = AbnormallyLowInput) -> AbnormallyLow {
        evaluation::abnormally_low(&rule, &offers, ceiling)
    }

    /// Draws lots from sources that nobody knew when the draw was announced, so that everybody can repeat it.
    ///
    /// The answer has the key made of the sources, and what was selected: positions from 1, or ids. Sources: RFC 3797 for
    /// `rfc3797`; `sha256` is defined by this engine.
    ///
    /// Errors: no or empty sources, more to be drawn than there is, a salt with `rfc3797`, a birth number
    /// in a salt.
    draw(input = Draw) -> Drawn {
        evaluation::draw(&input)
    }

    /// Binds a drawer to a draw before the sources of its randomness exist: pool, algorithm, named sources, and a secret salt.
    ///
    /// The commitment is the SHA-256 of the plan as canonical JSON (RFC 8785), with its salt. The answer can be published; the
    /// salt is kept until the draw is revealed.
    ///
    /// Errors: `empty_list` without sources, `out_of_range` for a source that is known before the announcement; those of `draw`
    /// for the pool, the number to be drawn and the salt.
    commit_draw(plan = DrawPlan) -> DrawCommitment {
        evaluation::commit_draw(&plan)
    }

    /// Makes a draw that was announced, from its salt and what the named sources came to.
    ///
    /// `certify` keeps everything that it takes to draw anew.
    ///
    /// Errors: `commitment_broken` where plan and salt are not what the drawer was bound to; `out_of_range` where the draw is
    /// made before a source is known, or where there are more or fewer sources than were named; those of `draw`.
    reveal_draw(reveal = DrawReveal) -> DrawRecord {
        evaluation::reveal_draw(&reveal)
    }

    /// Certifies an evaluation, a decision or a draw: the input, the result, every formula with its numbers, what would have
    /// flipped it, and a SHA-256 of it all.
    ///
    /// Exactly one of `evaluation`, `decision` and `draw` is given, as the input of `evaluate`, `award` and `reveal_draw`. `salt`
    /// is 32 random bytes as 64 hexadecimal digits, new for each certificate: with it views for participants can be made.
    /// Source: RFC 8785 (canonical JSON), FIPS 180-4; what is in it is our choice.
    ///
    /// Errors: `exactly_one`; those of the operation, below its name; `unknown_offer`, `unknown_criterion`, `duplicate_id` and
    /// `out_of_range` among `points_given`.
    certify(input = CertifyInput) -> Certificate {
        certificate::certify(&input)
    }

    /// Decides again from the input of a certificate and says the first line that differs.
    ///
    /// Of a participant's view everything is made again that follows from what is shown. A digest is no signature: whoever wrote
    /// the certificate could write its digest; compare it with the one that you got elsewhere.
    ///
    /// Errors: `newer_format`, `wrong_format` and `missing_field` of what is no certificate of this version. Whatever else is
    /// wrong is a difference.
    verify(input = VerifyInput) -> Verification {
        certificate::verify(&input)
    }

    /// Hides of a certificate what a participant may not see: each hidden part is replaced by its salted digest.
    ///
    /// A view has the digest of its certificate, so that everybody can see that all were shown the same. What a participant
    /// may see is our choice: everything about its own offer, price and points of who won, who else offered and in which place
    /// they ended.
    ///
    /// Errors: `missing_field` for a certificate without salt, `seal_broken` where its digest is another, `unknown_participant`
    /// for somebody who neither offered nor was asked, `duplicate_id` where an offer that names no participant is called as one,
    /// `newer_format`, `wrong_format`.
    view_certificate(input = CertificateViewInput) -> CertificateView {
        certificate::view_certificate(&input)
    }

    /// Computes when a time limit ends, with the working days and holidays of a country.
    ///
    /// `from` is the event: a day, or a moment, whose day is that in Prague. It does not count. A last day on a Saturday,
    /// Sunday or holiday moves to the next working day; months end on the day of the same number, or on the last day of a
    /// shorter month. Hours are elapsed hours: they start from a moment and give one, which is not moved. The calendar `cz`
    /// knows the days from 2000-08-09 to 2099-12-31. Source: acts 89/2012 Sb. §§ 605–608 and 245/2000 Sb.
    ///
    /// Errors: `exactly_one` (none or several units), `out_of_range` (a time limit of 0, days that the calendar does not
    /// know), `invalid_instant` (hours that start from a day).
    deadline(input = DeadlineInput) -> Deadline {
        time::deadline(&input)
    }

    /// Changes a price of a framework contract by a factor or an addend, within limits.
    ///
    /// Prices and addends are in CZK; the new price is rounded half up to two decimals. The factor is rounded half up to
    /// `factor_places`, then compared with the limits, both of which are included.
    ///
    /// Errors: `exactly_one` (a tax with neither or both of `factor` and `addend`), `out_of_range` (a price that is not
    /// above 0 before and after the change, a factor beyond the limits), `unknown_field` (limits where something is added).
    adjust_price(input = AdjustPriceInput) -> AdjustedPrice {
        framework::adjust_price(&input)
    }

    /// Changes the prices of a framework contract from a day on, by a factor, an addend or along a price index.
    ///
    /// The answer is a preview (every price before and after, in CZK) and the framework contract with the new versions of
    /// its price annexes and maxima; to apply the change is to keep that. New prices are rounded half up to two decimals;
    /// prices before the day never change. Along an index the factor is 1 + `pass_through_percent`/100 · (current/base − 1);
    /// a change of the index smaller than `threshold_percent` changes nothing. A new price above the maximum of its lot is
    /// a finding.
    ///
    /// Errors: `out_of_range` (a first day outside the term or not later than the last change, a price that is not above 0
    /// before and after, a factor beyond the limits), `missing_month` (the index has no value), `nothing_selected`, and
    /// lots, participants and items that the framework contract does not have.
    change_prices(input = ChangePricesInput) -> PriceChanges {
        framework::change_prices(input)
    }

    /// Computes what is left of an agreed quantity or value, and whether it can still be ordered from.
    ///
    /// Quantities are in the one unit of the agreement, values in CZK. Only confirmed orders count. `expired` comes before
    /// `used_up`; without `on` nothing is expired, as there is no clock.
    ///
    /// Errors: `ceiling_exceeded` where the confirmed orders are more than was agreed and allowed, `out_of_range` (an
    /// allowance below 0).
    drawdown(input = DrawdownInput) -> Drawdown {
        framework::drawdown(&input)
    }

    /// Finds the way that an order goes, directly or by a mini-tender: the rule of the lot's path whose trigger holds.
    ///
    /// The value is estimated in CZK: the office's own maximum or what the maximum unit prices of the lot add up to,
    /// whichever is lower. An edge belongs to the rule below it. Where lines lead different ways, `lines_differ` decides.
    /// Rule and way are missing where the lot declares no path. Source: act 134/2016 Sb. §§ 131–135.
    ///
    /// Errors: everything of the request that does not fit the framework contract; `missing_field` where a trigger asks for a
    /// value that is not known; `path_gap` and `path_overlap` of a framework contract without exactly one rule for every order.
    path(PathInput { framework, request } = PathInput) -> PathTaken {
        award::path(&framework, &request)
    }

    /// Makes the call of a mini-tender for every participant of the lot, or a new version of it after a change of the request.
    ///
    /// The deadline follows from `at` by the offer period of the path, or by `offer_period` where the lot declares none: in
    /// days it ends with the last day, at 23:59:59 in Prague; hours are elapsed hours. A change (`previous`, and a request of a
    /// higher version) prolongs it and never shortens it. Source: act 134/2016 Sb.
    /// § 135(1); the last second of the day is our choice.
    ///
    /// Errors: `invalid_call` with the reason, such as an order that goes directly or a change after the deadline;
    /// `another_framework`, `unknown_rule`, `missing_field` without an offer period, `out_of_range` beyond the calendar.
    issue_call(input = IssueCallInput) -> Call {
        award::issue_call(&input)
    }

    /// Decides on one request, by offers or directly: partial contracts, or another honest end, with every reason.
    ///
    /// Which way it goes says the path of the lot; without one it is a mini-tender. A mini-tender looks at `offers`, a direct
    /// award at `answers`, in the order in which participants were asked: until all that are needed are there, the outcome is
    /// `awaiting_answer` and `asked` ends with whose turn it is. Prices are in CZK. `state` is what has been ordered under the
    /// framework contract before; without it nothing has. `at` is the moment of the decision: there is no clock. Rulings of
    /// people (an accepted explanation, a refusal) are part of the input.
    ///
    /// Errors: everything in the input that does not fit together, with code and path, all at once; `invalid_answer` for an
    /// answer out of turn, `another_way` for offers where the path leads directly.
    award(input = AwardInput) -> Decision {
        let (framework, state, tender) = input.into_parts();
        award::award(&framework, &state, &tender)
    }

    /// Decides on many requests in the order given, each against what the ones before left.
    ///
    /// There is one register for each framework contract; they come back with what was decided. A contract whose period has
    /// ended before the moment of a decision counts as delivered in full, so that its capacity is free again. `role` is who
    /// records.
    ///
    /// Errors: those of `award` under `/tenders/<place>`, those of `register` under `/registers/<place>`, `duplicate_id` for
    /// two registers of one framework contract, `another_framework` for a tender without a register, `empty_list` without any.
    award_many(AwardManyInput { registers, tenders, events, role } = AwardManyInput) -> AwardMany {
        if registers.is_empty() && !tenders.is_empty() {
            return Err(InputError::one(Problem::new(ErrorCode::EmptyList, "/registers")));
        }
        let mut opened = open_all(registers)?;
        let decisions = register::award_many(&mut opened, &tenders, events, &role)?;
        Ok(AwardMany { decisions, registers: opened.values().map(Register::document).collect() })
    }

    /// Awards orders directly, without reopening the competition: by rank, in turn, by agreed shares, to whoever has least, or
    /// by the lowest price.
    ///
    /// Each order is awarded against what the ones before left. Quantities are in the unit of the lot, values and prices in
    /// CZK, shares are fractions of 1. The answer says who got each order (nobody where all declined) and who was asked.
    /// Somebody without room is passed over and not asked. Source: sections 131 to 135 of the Czech act 134/2016.
    ///
    /// Errors: a rank, price, share, value or quantity that the rule needs and does not have, equal ranks, shares that do not
    /// add up to 1, somebody unknown who declines, an order of nothing; `too_large` beyond 10,000,000 participants times
    /// orders.
    select(input = SelectInput) -> Selection {
        award::select(&input)
    }

    /// Shares one order among several offers: at the least cost, by rank, by percentages, or half to the second at the price
    /// of the first.
    ///
    /// Quantities are in the unit of the order, prices in CZK. Offers may have a capacity, a minimum and packs; the order of
    /// the list is their rank. Whole packs and minimums may deliver more than was ordered; `unmet` is what nobody delivers.
    /// The cheapest split is an exact optimum: of equal ones that with the fewest contracts, then with those earlier in the
    /// list. Source: this engine; the rules name theirs.
    ///
    /// Errors: shares that do not add up to 100 or are of nobody, an order or a pack of nothing; `too_large` for more than 20
    /// offers, or where the search for the cheapest takes too long.
    split(input = SplitInput) -> Split {
        award::split(&input)
    }

    /// Finds who may be called for a request: participants with one enabled lot that holds every service and every region.
    ///
    /// The value is in CZK and is held against the ranges of the lots, whose ends belong to them. The answer has the
    /// eligible in byte order, and for the others every reason. Source: this engine; the rule is that of public catalogues.
    ///
    /// Errors: a request without a service, anything given twice, a range that ends before it begins.
    eligible(input = EligibleInput) -> Eligibility {
        eligibility::eligible(&input)
    }

    /// Finds who of a framework contract may be called for a request or may win, and why the others may not.
    ///
    /// Held against it are the lot, credentials, territory, profile and suspension, on the day of `at` (credentials at the
    /// stage `entry` on the first day of the framework contract). `eligible_from` is the first later day within the term on
    /// which nothing would stand against somebody any more, as far as known. Too little capacity is a warning at the stages
    /// `call` and `offer`. Source: acts 108/2006 Sb. §§ 78–85 and 359/1999 Sb. § 48; the profile is our choice.
    ///
    /// Errors: a request of another framework contract, an unknown lot or item, a state that does not fit, a request received
    /// after `at`.
    candidates(CandidatesInput { framework, state, request, at, stage } = CandidatesInput) -> Candidates {
        eligibility::candidates(&framework, &state, &request, &at, stage)
    }

    /// Finds whether an answer (a value or a list of values) meets a requirement, and if not, why.
    ///
    /// Every value must fit; a minimum of 0 is a minimum. Numbers are compared by value, texts letter by letter. A flaw of the
    /// answer is a reason and never an error. Source: this engine; the rule is that of the public system `ProZorro`.
    ///
    /// Errors: a requirement that contradicts itself or holds values of another type.
    requirement(input = RequirementCheckInput) -> RequirementVerdict {
        eligibility::requirement(&input)
    }

    /// Finds the parameters of the law by name, act and day, each with its value, days in force, provision and how sure we are.
    ///
    /// Without any of them all are given. A parameter that holds whatever the act is among those of each. Confidence: A the
    /// provision was read, B a secondary source, C general knowledge, D derived; C and D are never enforced. A value that was
    /// looked for and not found is missing.
    ///
    /// Errors: `unknown_name`, with the nearest, for a parameter that there is none of.
    parameters(input = ParametersInput) -> Parameters {
        law::find_parameters(&input)
    }

    /// Finds what speaks against a framework contract and requests under it: the law, and what is unwise.
    ///
    /// What goes against a parameter that we read (A, B) is an error, of what we are not sure (C, D) a warning, unless the
    /// framework contract adopted it; what it overrode is a note with the reason. Nothing of this stops anything. The law is
    /// that of `on`, or of the first day of the term.
    ///
    /// Errors: requests that do not fit the framework contract, such as `another_framework` or `unknown_item`.
    check(input = CheckInput) -> Findings {
        check::check(&input)
    }

    /// Finds what has to be done once a partial contract is concluded: whom to tell, what to publish, what to keep, by when.
    ///
    /// Prices are in CZK, limits without value added tax. Days, months and years are those of the calendar; no last day moves
    /// to a working day. What we are not sure of (C, D) warns. Source: acts 134/2016 Sb. §§ 135–137, 216, 219, 137/2006 Sb.
    /// §§ 92, 155 and 340/2015 Sb. §§ 3, 5–7.
    ///
    /// Errors: `another_framework`, `unknown_lot`, `unknown_participant`; `duplicate_id` and `empty_list` among those who
    /// offered; `out_of_range` (nobody offered, a signature before the award, work that ends before it begins).
    duties(input = DutiesInput) -> Duties {
        contract::duties(&input)
    }

    /// Holds invoices and credit notes against a register before they are recorded: contracts, prices, deliveries, days, workers.
    ///
    /// Money is in CZK without value added tax. An invoice may be for many contracts. Each flaw is a finding with what to do, and
    /// what cannot be known is a note. An invoice without an error comes back with the events that record it, one for each
    /// contract, at the moment `at`; the invoices after it are held against them. More than 24 hours of a worker on a day, over
    /// all that is checked, are a warning. Source: this engine; that an invoice happens when it came is our choice.
    ///
    /// Errors: those of `register` under `/register`; `out_of_range` for a moment before the last recorded event.
    check_invoice(input = CheckInvoiceInput) -> CheckedInvoices {
        register::check_invoice(input)
    }

    /// Finds what is due and overdue over whole registers at a moment: what, about which request or contract, by whom, since when.
    ///
    /// `overdue` and `due` is only what has a time from the law (with citation and confidence) or from the call; everything else
    /// that waits is `open`, and no day is invented for it. `unrecorded` are duties of which no register says whether they were
    /// done; they are not counted. What was recorded after `at` does not count. Source: the duties of acts 134/2016 Sb. and
    /// 340/2015 Sb. as `duties` has them; that a last day ends with its last second in Prague is our choice.
    ///
    /// Errors: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework contract.
    due(input = DueInput) -> DueList {
        register::due(input)
    }

    /// Forecasts until when the money of a framework contract lasts: its maximum, those of lots and participants, every ceiling,
    /// every source.
    ///
    /// The pace is what the contracts awarded in the last `pace_months` whole months (6 if missing) bind now, in CZK without
    /// value added tax or in the unit of a ceiling; months outside the term are left out. It is continued in a straight line
    /// until `to` (31 December if missing), a month that is not whole by its days. Beside the average stand the slowest and the
    /// fastest month. Figures are exact, shown rounded half up to 0.01. With fewer than two months nothing is forecast. It is no
    /// promise. Source: this engine; method and months are our choice.
    ///
    /// Errors: those of `register` under `/register`; `out_of_range` for a `to` before the day of `at`, and for `pace_months`
    /// other than 2 to 120.
    forecast(input = ForecastInput) -> Forecast {
        register::forecast(input)
    }

    /// Makes the evaluation report on one request, or the report on a direct award, as HTML that prints on A4 and as text.
    ///
    /// The decision is made from `award` itself: no figure is the caller's. It shows what was asked, the offers, the excluded
    /// ones with every reason, the criteria in words, points by criterion, the ranking and ties, low prices, rulings of people,
    /// the result or what is open, and lines to sign. Prices are in CZK, with or without value added tax as the scheme says.
    /// Nothing of cases is said. The HTML has no script and no outside resource. Source: act 134/2016 Sb. § 119 as we read it
    /// (confidence C); the form is our choice.
    ///
    /// Errors: those of `award` under `/award`.
    report(input = ReportInput) -> EvaluationReport {
        report::evaluation_report(&input)
    }

    /// Makes the notice of the result for each participant that offered, or that was asked directly.
    ///
    /// A notice tells its participant its own points, total and place, or the reasons of its own exclusion, beside the price
    /// and points of the selected offer, and how many offers there were: nothing of other offers, of what the office would have
    /// paid, of what is left of ceilings, of need and cases. While the request is not decided it tells nothing of the
    /// evaluation. Source: act 134/2016 Sb. § 135(1)(d); how far it goes is our choice.
    ///
    /// Errors: those of `award` under `/award`.
    notices(input = ReportInput) -> Notices {
        report::notices(&input)
    }

    /// Counts a year over registers and requests: children, requests, contracts, units and money, by outcome, office, age, source
    /// and item.
    ///
    /// Requests count in the year in which they were received, contracts in that of their award, deliveries, invoices and
    /// payments in that in which they happened, by the clocks of Prague. How a request ended is as of the end of the year, so that
    /// outcomes of several years do not add up. A child counts once, by the pseudonym of its case;
    /// families are in no document, and `sibling_groups` are children that requests join. Amounts are in CZK without value added
    /// tax, units in those of the items. With `publish`, rows of fewer than `least` children (5 if missing) are hidden, and others
    /// with them so that no total tells them. Source: this engine; what is counted, the bands of ages and what is hidden are
    /// our choice.
    ///
    /// Errors: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework contract or a
    /// version of a request given twice; `another_framework`; `out_of_range` for a year other than 2000 to 2099 and a `least`
    /// below 2.
    yearly(input = YearlyInput) -> Yearly {
        report::yearly(input)
    }

    /// Makes the sheets of a result for a spreadsheet: names, columns with the kind of their cells, rows and notes.
    ///
    /// Of `report` the input of the operation `report` is given: result, subject, who was asked directly, offers, excluded,
    /// criteria, steps and sources; of a `register` contracts, lines, invoices, drawdown, requests and findings; of a `year` what `yearly`
    /// counts. Amounts are in CZK. Numbers are exact decimals with a point; what has no end is rounded half
    /// up, points to the decimals of the scheme, amounts to 0.01. Days are `2026-07-01`, moments those of the clocks in Prague,
    /// `percent` is a share of one. Unknown is `null`, never 0. Who writes the file keeps a `text` a text, also where it begins
    /// like a formula. Source: the form is our choice.
    ///
    /// Errors: `exactly_one` where nothing or several things are given; those of `report` under `/report`,
    /// those of the operation `register` under `/register`, those of `yearly` under `/year`.
    workbook(input = WorkbookInput) -> Workbook {
        report::workbook(input)
    }

    /// Finds what in texts and in a request could tell who a child is, before anything is sent.
    ///
    /// Texts may be of any length: birth numbers would be refused; nine digits, telephone numbers, e-mail addresses and court
    /// file numbers are warnings, as they are in what a call would say of the request. A finding says where something stands
    /// (in characters from 0, the end excluded), never what. `numbers` names the texts in which a telephone number, an IČO or
    /// an account is expected. Fewer than `least` cases (5 if missing: our choice) of the request and of `others` that share
    /// what the request says are a warning, with what makes them few and the smallest changes that would be enough. Source:
    /// regulation (EU) 2016/679 art. 5(1)(c), minimisation of data; what is recognised is our choice.
    ///
    /// Errors: everything that is wrong with a request; `missing_field` for `others` without a `request`, `out_of_range` for a
    /// `least` of 0, `unknown_name` and `duplicate_id` in `numbers`.
    privacy(input = PrivacyInput) -> Privacy {
        request::privacy(&input)
    }

    /// Folds the events of a register into what has been ordered and what became of each request.
    ///
    /// Errors: that of the first event that cannot be, such as `ceiling_exceeded`, under `/events/<place>`.
    register(document = RegisterDocument) -> RegisterSummary {
        Ok(RegisterSummary::from(&Register::of(document)?))
    }

    /// Folds the events of a register as far as things had happened by one moment and were known by another.
    ///
    /// `recorded_by` alone gives what the register itself said at that moment, `happened_by` alone what is known now of how
    /// things stood then, late entries included. `left_out` names events that rest on later ones.
    ///
    /// Errors: those of the operation `register`.
    register_at(RegisterAtInput { framework, events, happened_by, recorded_by } = RegisterAtInput) -> RegisterSummary {
        let past = Register::replay(framework, events)?.at(happened_by.as_ref(), recorded_by.as_ref())?;
        Ok(RegisterSummary { left_out: past.left_out, ..RegisterSummary::from(&past.register) })
    }

    /// Finds every event of a register (as a chain) that was altered, is missing, stands twice or in another place, and every
    /// text that is not the one that was sealed.
    ///
    /// `head` is what somebody else kept of it: how far it went, and the digest of its last event; only that shows that the
    /// end was cut off. A digest is no signature: who holds the file alone can write it anew. Source: SHA-256 (FIPS 180-4) of
    /// canonical JSON (RFC 8785).
    ///
    /// Errors: what cannot be read at all, with its path.
    check_register(input = RegisterCheckInput) -> RegisterCheck {
        Ok(register::check_register(&input))
    }

    /// Seals a text, so that a register can hold its seal and the text can be erased.
    ///
    /// The salt is 32 random bytes as 64 hexadecimal digits, new for each text: the engine has no randomness. The seal is the
    /// SHA-256 of these digits followed by the text.
    ///
    /// Errors: `birth_number`, `invalid_text`, `invalid_digest`.
    seal(input = SealInput) -> Sealed {
        Ok(register::seal(&input))
    }

    /// Exports a framework contract, its mini-tenders, awards and contracts by the Open Contracting Data Standard 1.1.5.
    ///
    /// `releases` tells what became known of each contracting process, moment by moment, `records` what that comes to. The
    /// framework contract is one process, each request another. Money is in CZK, as JSON numbers. Nothing of cases and needs is
    /// exported, and nothing of offers before the decision. A request without its mini-tender is exported with what the register
    /// says of it. Source: standard.open-contracting.org, version 1.1.5, with the extensions for bids, lots and techniques.
    ///
    /// Errors: those of `register` under `/register`; `invalid_parameter` for a prefix or an address of another form;
    /// `another_framework`, `unknown_request` for a decision without its mini-tender, `unknown_lot`, `unknown_offer`,
    /// `unknown_participant`, `duplicate_id` for a request or a decision given twice; `out_of_range` where something is later
    /// than the publication.
    ocds(input = OcdsInput) -> OcdsPackages {
        ocds::export_ocds(&input)
    }

    /// Finds in a package of the Open Contracting Data Standard, of whichever publisher, what its schemas do not see.
    ///
    /// References to parties, lots, items, bids, awards, releases and processes that are not there; ids and releases given twice;
    /// amounts without a currency; dates that are none or in disorder; call-offs without a framework. Releases and
    /// records are looked at, by process. What is found is no error: a package may go on from an earlier one. Source: our choice,
    /// by the definitions of standard.open-contracting.org, version 1.1.5.
    ///
    /// Errors: `exactly_one` where the package has neither or both of `releases` and `records`, `wrong_type` where that is no
    /// list.
    check_ocds(input = OcdsCheckInput) -> OcdsChecked {
        ocds::inspect_ocds(&input)
    }

    /// Simulates a framework contract under several policies: what it costs, how long children wait, what stays unmet, who gets
    /// the work.
    ///
    /// Requests come, participants offer, contracts take capacity and money, in continuous time; every decision is that of
    /// `award`. All policies meet the same demand and the same luck. Money is in CZK, times are in days. Rows are the figures of
    /// each replication, the summary has means with intervals of 95 % and differences against the first policy. With `keep` `sums`
    /// there are exact sums in place of rows, of the same size for any number of replications. Chunks of replications are put
    /// together by `compare`. What behaves how is an assumption of the scenario; what is not modelled stands in the documentation
    /// of the room. Source: this engine.
    ///
    /// Errors: all of them before the first event: `out_of_range` (negative rates, shares above 1, a horizon beyond the
    /// framework contract), `no_mean`, `nobody_delivers`, `not_modelled`, `nothing_changed`, `missing_field`, `empty_list`,
    /// `duplicate_id`, `reversed`, `too_large` and those of names that are not there; those of a framework contract for what a
    /// policy makes of it. After it only `simulation_refused`, where an award refuses what a model made.
    simulate(input = SimulateInput) -> Simulation {
        simulation::simulate(&input)
    }

    /// Puts the runs of one simulation together, or compares its policies with another than the first.
    ///
    /// The answer is that of one run of all replications, to the last digit, in whatever chunks they were made. Source: this
    /// engine; paired differences with the quantile of Student.
    ///
    /// Errors: `empty_list`; `runs_differ` for runs of another scenario, seed, generator or policies, for replications that
    /// are missing or given twice, and where some keep rows and others sums; `unknown_policy`; `rows_not_kept`.
    compare(input = CompareInput) -> Simulation {
        simulation::compare(input)
    }

    /// Makes one replication of a simulation again, with everything that happened in it.
    ///
    /// For a request, each decision comes with the input from which `award` makes it again. Source: this engine.
    ///
    /// Errors: those of `simulate`; `unknown_policy`, and `unknown_request` for a request that was not decided on.
    replay(input = ReplayInput) -> Replay {
        simulation::replay(&input)
    }

    /// Says which fields of the framework contract each policy changes, from when, and who leaves.
    ///
    /// A change holds from its day on, inclusive, until a later change of the same field. Source: this engine.
    ///
    /// Errors: those of `simulate` for scenario and policies.
    policy_diff(input = PolicyDiffInput) -> PolicyDifferences {
        simulation::policy_diff(&input)
    }

    /// Makes the policies of a sweep: a grid, or a Latin hypercube.
    ///
    /// The policies are for `simulate`, which says whether they can be. Source: this engine; Technometrics 21
    /// (1979) for the hypercube.
    ///
    /// Errors: `empty_list`, `duplicate_id`, `out_of_range`, `reversed`, `too_large` for more than 10,000 points.
    sweep(input = SweepInput) -> Sweep {
        simulation::sweep(&input)
    }

    /// Fits the parameters of demand to recorded requests and published totals, and says what they cannot tell.
    ///
    /// Rates are in requests a year of 365.25 days, with an interval. The demands are ready for a scenario. Source: estimators
    /// by moments; the limits are our choice.
    ///
    /// Errors: `missing_field` without a period of the requests, `out_of_range` for totals of no contract.
    fit_demand(input = FitDemandInput) -> DemandFit {
        simulation::fit_demand(&input)
    }

    /// Fits the parameters of providers to recorded offers and answers, and the level of prices to published totals; says what
    /// they cannot tell.
    ///
    /// Of each participant in each lot: shares of calls answered, of direct orders taken and of contracts refused, prices against
    /// those of the framework contract or the maximum, and a model that is ready for a scenario. Costs are never seen: `costs` of a
    /// model is the level of prices. Money is in CZK, times are in hours. Source: the interval of Wilson (1927) and the estimators of a
    /// log-normal distribution; the limits and what is assumed for an item that was never offered are our choice.
    ///
    /// Errors: `missing_field` where there is nothing to fit, `duplicate_id` for two mini-tenders of one request,
    /// `another_framework`, `unknown_participant`, `out_of_range` for totals of no contract; those of `award` for a mini-tender
    /// and of `simulate` for a demand.
    fit_prices(input = FitPricesInput) -> PriceFit {
        simulation::fit_prices(&input)
    }
}

/// The names of the operations.
pub fn operations() -> impl Iterator<Item = &'static str> + Clone {
    OPERATIONS.iter().map(|(name, _)| *name)
}

/// The input of the operation `award_many`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AwardManyInput {
    /// The registers of the framework contracts, one for each.
    pub registers: Vec<RegisterDocument>,
    /// The mini-tenders, in the order in which they are decided.
    pub tenders: Vec<MiniTender>,
    /// What happened beside the decisions, by framework contract, in the order of recording.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub events: Map<Vec<Event>>,
    /// In which role the events are recorded.
    pub role: Text,
}
read_object!(AwardManyInput { required registers, required tenders, defaulted events, required role });

/// Many decisions, and the registers after them.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AwardMany {
    /// The decisions, in the order of the mini-tenders.
    pub decisions: Vec<Decision>,
    /// The registers, by the id of their framework contract.
    pub registers: Vec<RegisterDocument>,
}
read_object!(AwardMany { required decisions, required registers });

/// What the events of a register add up to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisterSummary {
    /// What has been ordered.
    pub state: FrameworkState,
    /// What is held for requests whose calls are out, by request.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reservations: Map<Reservation>,
    /// The partial contracts, by request and number.
    pub contracts: Vec<ContractState>,
    /// The requests that ended without a contract, and how.
    pub closed: Map<Outcome>,
    /// Where every request stands.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub requests: Map<RequestState>,
    /// Which sources pay for how many workers and beds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub funding: Vec<Funding>,
    /// What is to be noticed about events.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub findings: Vec<RegisterFinding>,
    /// At a past moment: events that had happened, but rest on one that had not. They do not count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub left_out: Vec<Ordinal>,
}
read_object!(RegisterSummary {
    required state,
    defaulted reservations,
    required contracts,
    required closed,
    defaulted requests,
    defaulted funding,
    defaulted findings,
    defaulted left_out,
});

impl From<&Register> for RegisterSummary {
    fn from(register: &Register) -> Self {
        let (reservations, closed) = (register.reservations(), register.closed());
        Self {
            state: register.state().clone(),
            reservations: reservations.iter().map(|(id, reservation)| (id.clone(), reservation.clone())).collect(),
            contracts: register.contracts().cloned().collect(),
            closed: closed.iter().map(|(id, outcome)| (id.clone(), *outcome)).collect(),
            requests: register.requests().map(|(id, state)| (id.clone(), state)).collect(),
            funding: register.funding().to_vec(),
            findings: register.findings(),
            left_out: Vec::new(),
        }
    }
}

pub(super) fn open_all(registers: Vec<RegisterDocument>) -> Result<BTreeMap<Id, Register>, InputError> {
    let mut opened = BTreeMap::new();
    for (index, document) in registers.into_iter().enumerate() {
        let id = document.framework.id.clone();
        let register = Register::of(document).map_err(|error| error.below(&format!("/registers/{index}")))?;
        if opened.insert(id.clone(), register).is_some() {
            let path = format!("/registers/{index}/framework/id");
            return Err(InputError::one(Problem::new(ErrorCode::DuplicateId, path).with("value", id)));
        }
    }
    Ok(opened)
}
