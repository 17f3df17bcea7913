# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The closed lists of names, as types."""

from typing import Literal

__all__ = [
    "AccountKind",
    "AfterRefusal",
    "Algorithm",
    "AnnulmentGround",
    "Area",
    "AskedOutcome",
    "BatchStatus",
    "Better",
    "Boundary",
    "BudgetYearBy",
    "Calendar",
    "CellKind",
    "ChangeGround",
    "ChangeOf",
    "Channel",
    "ChoiceKind",
    "Confidence",
    "ContractStage",
    "CredentialKind",
    "Declined",
    "Divisor",
    "DocumentKind",
    "DrawdownStatus",
    "DueBasis",
    "DueBy",
    "DueCode",
    "DueState",
    "DutyKind",
    "ErrorCode",
    "Extent",
    "FileRefusal",
    "FitCode",
    "ForecastCode",
    "FormCell",
    "FormKind",
    "HowEnded",
    "InvoiceCode",
    "InvoiceReader",
    "KeptFigures",
    "Language",
    "LintCode",
    "Measure",
    "NeedAttribute",
    "NoticeOutcome",
    "ObjectionOutcome",
    "OcdsCode",
    "Of",
    "OrderStatus",
    "Outcome",
    "ParameterUnit",
    "PayFor",
    "PriceReference",
    "PriceStage",
    "PrivacySeverity",
    "PublishedIn",
    "ReasonCode",
    "ReferenceOffers",
    "ReferencePrice",
    "ReferenceSet",
    "Regime",
    "RequestStage",
    "ResponseType",
    "ReversalCode",
    "ReversalVerdict",
    "Rounding",
    "RoundingStage",
    "ServiceForm",
    "Severity",
    "SimulationEventKind",
    "SimulationMeasure",
    "SpanishReading",
    "Stage",
    "SweepFigure",
    "TableCode",
    "Unit",
    "Urgency",
    "Vat",
    "VerificationOutcome",
    "Weekday",
]

AccountKind = Literal[
    "framework",
    "lot",
    "participant",
    "ceiling",
    "source",
]
"""Whose money it is.

- `framework`: The maximum value of the framework contract.
- `lot`: The maximum value of a lot.
- `participant`: The maximum value of a participant in a lot.
- `ceiling`: A further ceiling of the framework contract.
- `source`: A source of money, which has no limit of its own.
"""

AfterRefusal = Literal[
    "next_in_order",
    "new_call",
]
"""What follows where the winner of a mini-tender refuses the contract.

- `next_in_order`: The next in order is asked.
- `new_call`: There is a new call.
"""

Algorithm = Literal[
    "rfc3797",
    "sha256",
]
"""How a draw goes from the key to the positions.

- `rfc3797`: Position i is MD5 of (i as two bytes, key, i again), as a number of 128 bits, modulo what is left. Source: RFC 3797. i has two bytes, so at most 65,536 can be drawn. It takes no salt.
- `sha256`: Words of 64 bits out of SHA-256, seeded by the salt and the key; words that would favour the first positions
  are rejected. Source: this engine.
"""

AnnulmentGround = Literal[
    "objection_upheld",
    "evaluation_again",
    "not_signed",
]
"""Why an award was annulled before the contract was signed.

- `objection_upheld`: An objection was upheld.
- `evaluation_again`: The authority evaluates again, of its own accord.
- `not_signed`: The winner did not sign.
"""

Area = Literal[
    "residential",
    "counselling_and_diagnostics",
    "field_and_outpatient",
]
"""The three areas of services of the pilot.

- `residential`: Residential services (*pobytové služby*).
- `counselling_and_diagnostics`: Expert counselling and diagnostics (*odborné poradenství a diagnostika*).
- `field_and_outpatient`: Field and outpatient services for families and children (*terénní a ambulantní služby pro rodiny a děti*).
"""

AskedOutcome = Literal[
    "accepted",
    "part",
    "excused",
    "declined",
    "timed_out",
    "passed_over",
    "waiting",
]
"""What came of asking somebody.

- `accepted`: It takes what it was asked for.
- `part`: It takes a part.
- `excused`: It declined, for a reason that counts as a good one.
- `declined`: It declined without a good reason.
- `timed_out`: It did not answer in time.
- `passed_over`: It was asked and cannot take the order any more: what stands against it is in the reasons.
- `waiting`: Its time runs.
"""

BatchStatus = Literal[
    "decided",
    "undecided",
    "nobody",
    "undefined",
]
"""How the evaluation of one tender of a batch ended. As a number: its place in this list, from 0.

- `decided`: One offer is first.
- `undecided`: Several offers share the first place. Nobody is picked.
- `nobody`: No offer is admissible, or there is none.
- `undefined`: A formula asked for something that arithmetic does not define, such as 0/0: there are no totals and no places. The
  single `evaluate` says which.
"""

Better = Literal[
    "lower",
    "higher",
]
"""Which figures are better.

- `lower`: Lower ones.
- `higher`: Higher ones.
"""

Boundary = Literal[
    "below",
    "at_most",
    "above",
    "at_least",
]
"""On which side of its value a limit lies.

- `below`: What is less; the value itself is not.
- `at_most`: What is less, and the value itself.
- `above`: What is more; the value itself is not.
- `at_least`: What is more, and the value itself.
"""

BudgetYearBy = Literal[
    "start",
    "days",
]
"""In which budget year money counts. Both ways are our choice; the budget rules of the authority decide between them.

- `start`: The whole in the year in which the period begins.
- `days`: Divided by the days of the period that lie in each year, exactly.
"""

Calendar = Literal[
    "cz",
]
"""Whose working days and holidays, and for which days they are known.

- `cz`: Czechia: Saturdays, Sundays and the holidays of act 245/2000 Sb. are days of rest. Known from 9 August 2000, the
  first day of that act, to 31 December 2099.
"""

CellKind = Literal[
    "text",
    "amount",
    "number",
    "whole",
    "percent",
    "day",
    "moment",
    "flag",
]
"""What the cells of a column are, and so how a spreadsheet shows them.

- `text`: A text, also of digits: it keeps its zeros, and what begins like a formula is none.
- `amount`: An amount in CZK, of two decimals or more.
- `number`: A number with the decimals that it has.
- `whole`: A whole number.
- `percent`: A share of one, shown as percent: `0.21` is 21 %.
- `day`: A day: `2026-07-01`.
- `moment`: A moment, as the clocks of Prague show it: `2026-07-01T10:30:00`.
- `flag`: Yes or no.
"""

ChangeGround = Literal[
    "reserved_option",
    "small_change",
    "other",
]
"""The ground of a change. What no ground allows is a new call: a request of its own that continues the contract.

- `reserved_option`: An option that the framework contract reserved.
- `small_change`: A change so small that it needs no new call (act 134/2016 Sb. § 222).
- `other`: Another ground of the act; the reason names it.
"""

ChangeOf = Literal[
    "price",
    "value",
    "weight",
]
"""What is changed.

- `price`: The total price of the offer, in CZK.
- `value`: The value that it offers for a criterion or a feature.
- `weight`: The weight of a criterion.
"""

Channel = Literal[
    "data_box",
    "electronic_tool",
    "email",
    "paper",
    "telephone",
]
"""By which way a document came.

- `data_box`: A data box (*datová schránka*).
- `electronic_tool`: An electronic tool for public contracts.
- `email`: E-mail.
- `paper`: On paper, by post or by hand.
- `telephone`: By telephone, written down.
"""

ChoiceKind = Literal[
    "adopt",
    "override",
]
"""What a framework contract does with a parameter of the law.

- `adopt`: It binds itself to the parameter, however sure we are of it.
- `override`: It says why the parameter does not stand in the way; what is found under it becomes a note.
"""

Confidence = Literal[
    "A",
    "B",
    "C",
    "D",
]
"""How sure we are of a statement about the law.

- `A`: The provision itself, or an official notice with the value, was read.
- `B`: A secondary source was read.
- `C`: General knowledge, not verified.
- `D`: Derived by us from facts of A or B.
"""

ContractStage = Literal[
    "drafted",
    "signed",
    "effective",
    "active",
    "completed",
    "not_started",
    "ended_early",
    "cancelled",
]
"""Where a partial contract stands. The stages follow from the events; nobody sets them.

- `drafted`: Awarded and written down, not signed yet. It holds money and capacity all the same.
- `signed`: Signed, and waiting for its publication, where that is a condition of effect.
- `effective`: In effect; nothing was delivered yet.
- `active`: Work is under way.
- `completed`: Everything was delivered.
- `not_started`: The work never began.
- `ended_early`: The work ended before its time.
- `cancelled`: Cancelled, or a draft whose award was annulled.
"""

CredentialKind = Literal[
    "social_service_registration",
    "child_protection_authorisation",
    "other",
]
"""A credential that a lot may require of its participants.

- `social_service_registration`: Registration of a social service (act 108/2006 Sb., §§ 78–85), for a kind and a form.
- `child_protection_authorisation`: Authorisation for social and legal protection of children (act 359/1999 Sb., § 48), for a scope.
- `other`: Anything else that the framework names by its scope.
"""

Declined = Literal[
    "keep_turn",
    "lose_turn",
]
"""What becomes of the turn of somebody who declines.

- `keep_turn`: They stay where they are in the queue, and are asked first for the next order.
- `lose_turn`: They go to the back, as if they had accepted.
"""

Divisor = Literal[
    "reference",
    "own",
]
"""What the percent are taken of.

- `reference`: The reference: a price of 60 is 40 % below 100.
- `own`: The own price: a price of 60 is 66.67 % below 100. Source: guidance of the Dutch `PIANOo`.
"""

DocumentKind = Literal[
    "offer",
    "explanation",
    "question",
    "objection",
    "confirmation",
    "contract",
    "invoice",
    "other",
]
"""What a document is.

- `offer`: An offer: sealed until the end of the offer period.
- `explanation`: The explanation of a price, or of another thing that was asked.
- `question`: A question on the call, or the answer to one.
- `objection`: An objection.
- `confirmation`: The confirmation of an order.
- `contract`: A contract or a change of one.
- `invoice`: An invoice or a credit note.
- `other`: Anything else.
"""

DrawdownStatus = Literal[
    "open",
    "used_up",
    "expired",
]
"""Whether an agreement can still be ordered from.

- `open`: Something is left, and the agreement is valid.
- `used_up`: What was agreed is ordered, or more of it within the allowance.
- `expired`: The last valid day is over, whatever is left.
"""

DueBasis = Literal[
    "law",
    "call",
]
"""What says until when.

- `law`: The law; citation and confidence stand beside it.
- `call`: The call of the mini-tender.
"""

DueBy = Literal[
    "authority",
    "office",
    "participant",
]
"""Who has to do something.

- `authority`: The authority that holds the framework contract.
- `office`: The office that made the request.
- `participant`: A participant.
"""

DueCode = Literal[
    "request_unchecked",
    "clarification_awaited",
    "request_undecided",
    "call_running",
    "call_ended",
    "objection_open",
    "award_to_annul",
    "decide_again",
    "money_reserved",
    "contract_unsigned",
    "contract_unpublished",
    "profile_unpublished",
    "duty_unrecorded",
    "work_not_begun",
    "contract_not_ended",
    "not_accepted",
    "not_invoiced",
    "not_paid",
]
"""Something that waits for somebody. Codes never change their meaning; new ones may be added.

- `request_unchecked`: A request came and nobody looked at it.
- `clarification_awaited`: The office was asked to make a request clear.
- `request_undecided`: A request was checked, and neither called nor decided.
- `call_running`: A call is out, and its offer period runs.
- `call_ended`: An offer period ended, and nothing is decided.
- `objection_open`: An objection is open.
- `award_to_annul`: An objection was upheld, and the award stands.
- `decide_again`: An award was annulled, and the request is to be decided again.
- `money_reserved`: Money is held for a request about which nothing else is known.
- `contract_unsigned`: A contract was awarded and is not signed.
- `contract_unpublished`: A contract is signed (or changed) and not published in the register of contracts.
- `profile_unpublished`: A contract is signed and not published on the profile of the buyer.
- `duty_unrecorded`: A duty of the law of which the register does not record whether it was done.
- `work_not_begun`: The period of a contract in effect began, and nothing is delivered.
- `contract_not_ended`: The period of a contract is over, and the contract is open.
- `not_accepted`: Something was delivered and not accepted.
- `not_invoiced`: Something can be invoiced and is not.
- `not_paid`: Something was invoiced and not paid.
"""

DueState = Literal[
    "overdue",
    "due",
    "open",
]
"""How pressing something is.

- `overdue`: Its time is over.
- `due`: Its time runs.
- `open`: It waits, and no source that we know gives it a time.
"""

DutyKind = Literal[
    "notify",
    "written_call",
    "written_confirmation",
    "contracts_register",
    "buyers_profile",
    "result",
    "price_paid",
    "records",
]
"""What has to be done.

- `notify`: Who was selected, and why, is told to everybody who offered.
- `written_call`: A direct order begins with a written call to perform.
- `written_confirmation`: Whoever takes a direct order confirms it in writing.
- `contracts_register`: The contract is published in the register of contracts.
- `buyers_profile`: The contract is published on the profile of the buyer.
- `result`: The result of the call is published.
- `price_paid`: The price that was paid is published.
- `records`: The records are kept.
"""

ErrorCode = Literal[
    "syntax",
    "too_large",
    "too_many_problems",
    "nested_too_deeply",
    "unknown_operation",
    "duplicate_key",
    "unknown_field",
    "missing_field",
    "exactly_one",
    "wrong_type",
    "unknown_kind",
    "unknown_name",
    "unknown_unit",
    "unit_mismatch",
    "newer_format",
    "wrong_format",
    "inexact_number",
    "invalid_decimal",
    "too_many_digits",
    "negative_price",
    "negative_quantity",
    "out_of_range",
    "weight_fixed",
    "different_length",
    "invalid_id",
    "duplicate_id",
    "invalid_ico",
    "invalid_region",
    "invalid_municipality",
    "invalid_date",
    "invalid_instant",
    "invalid_month",
    "missing_month",
    "nothing_selected",
    "reversed",
    "invalid_text",
    "birth_number",
    "empty_list",
    "weights_sum",
    "shares_sum",
    "duplicate_rank",
    "criteria_missing",
    "invalid_parameter",
    "formula_not_applicable",
    "bands_not_ascending",
    "ceiling_missing",
    "unknown_criterion",
    "unknown_value",
    "lines_differ",
    "submitted_at_missing",
    "invalid_replacement",
    "unknown_participant",
    "unknown_lot",
    "unknown_source",
    "unknown_item",
    "unknown_rule",
    "path_gap",
    "path_overlap",
    "invalid_path",
    "invalid_call",
    "unknown_offer",
    "another_framework",
    "unknown_request",
    "another_request",
    "offers_sealed",
    "invalid_ruling",
    "invalid_answer",
    "another_way",
    "after_decision",
    "formula_undefined",
    "invalid_draw",
    "commitment_broken",
    "empty_source",
    "ceiling_exceeded",
    "capacity_exceeded",
    "outside_framework",
    "invalid_event",
    "unknown_contract",
    "contract_ended",
    "invalid_digest",
    "unknown_document",
    "unknown_objection",
    "unknown_invoice",
    "unknown_seal",
    "seal_broken",
    "objection_open",
    "offer_unopened",
    "change_limit_exceeded",
    "paid_twice",
    "double_funding",
    "broken_chain",
    "file_locked",
    "file_read_only",
    "file_damaged",
    "file_no_register",
    "file_another_framework",
    "no_mean",
    "not_modelled",
    "nobody_delivers",
    "nothing_changed",
    "unknown_policy",
    "runs_differ",
    "rows_not_kept",
    "simulation_refused",
]
"""Why an input was refused. Codes never change their meaning; new ones may be added.

- `syntax`: The text is no JSON; reading stops here.
- `too_large`: More than is computed: a text longer than 32 MiB, the key of a draw longer than 4,096 bytes, more than 20 offers
  (or more than 1,000,000 steps of search) for the cheapest split, participants times orders above 10,000,000, 200 rules
  of a path, or its rules times cases above 500,000, a scheme of more than 200 parts to be looked at by `lint`.
- `too_many_problems`: More problems than are listed; the reading may have stopped. Always the last one.
- `nested_too_deeply`: Lists and objects stand within each other more than 64 deep.
- `unknown_operation`: The operation does not exist.
- `duplicate_key`: An object names the same key twice.
- `unknown_field`: A field that the object does not have, most often a misspelt one.
- `missing_field`: A field that must be given.
- `exactly_one`: Of several fields exactly one must be given, and none or more than one is.
- `wrong_type`: A value of another JSON type than expected.
- `unknown_kind`: The `kind` (or the algorithm) of a rule that is not known.
- `unknown_name`: A name out of a closed list that is not in the list.
- `unknown_unit`: A unit that is not in the catalogue of units.
- `unit_mismatch`: Units are never converted silently.
- `newer_format`: The document is of a format that this version does not know yet.
- `wrong_format`: The document says that it is something else.
- `inexact_number`: A JSON number whose value may have been damaged on the way: an exponent, or more than 15 significant digits.
- `invalid_decimal`: A text that is not of the form `-?digits[.digits]`.
- `too_many_digits`: More digits than an exact decimal holds: 28 significant digits, 28 decimals.
- `negative_price`: A price or an amount of money below zero.
- `negative_quantity`: A quantity below zero.
- `out_of_range`: A figure outside the limits that the field has.
- `weight_fixed`: Another weight of a criterion that weighs nothing, or that is the only one that weighs anything.
- `different_length`: A column with more or fewer entries than there are offers or tenders.
- `invalid_id`: An id that is empty, longer than 64 characters, or has blanks at its ends or invisible characters.
- `duplicate_id`: Two things of one list have the same id, or one thing is listed twice.
- `invalid_ico`: An identification number of an organisation (IČO) of another form or with a wrong check digit.
- `invalid_region`: A region that is not a code of level 3 (NUTS 3).
- `invalid_municipality`: A municipality with extended powers that is not a code of four digits.
- `invalid_date`: A date of another form than `2014-03-03`, or a day that does not exist.
- `invalid_instant`: An instant without its offset, or of another form than `2014-03-03T09:00:00+01:00`.
- `invalid_month`: A month of another form than `2014-03`, or one that does not exist.
- `missing_month`: A month for which a price index has no value: asked for, or between its first and its last.
- `nothing_selected`: A change of prices that selects none.
- `reversed`: A period, a band or a range that ends before it begins.
- `invalid_text`: A text of people that is empty or longer than 2,000 characters.
- `birth_number`: A text with something that is a birth number; the engine has no place for personal data.
- `empty_list`: A list that must not be empty.
- `weights_sum`: The weights do not add up to what the scheme says.
- `shares_sum`: Shares that do not add up to the whole: 1, or 100 where they are percentages.
- `duplicate_rank`: Two participants of one rank, where the rank decides who is asked first.
- `criteria_missing`: A scheme that needs criteria and has none of the kind needed.
- `invalid_parameter`: A parameter of a formula with which it cannot be computed.
- `formula_not_applicable`: A formula used for a criterion that it cannot serve: prices only, or higher is better only.
- `bands_not_ascending`: A table of bands with an edge that is not above the one before.
- `ceiling_missing`: A rule or formula that needs a ceiling, and none is given.
- `unknown_criterion`: A criterion that the scheme does not have.
- `unknown_value`: A value under a name that is neither a criterion with values nor a feature of the scheme.
- `lines_differ`: The lines of an offer add up to something else than its price.
- `submitted_at_missing`: Where there is a deadline (or a tie goes by time), every offer says when it was submitted.
- `invalid_replacement`: An offer replaces one that is not there, or is not its participant's, or not earlier.
- `unknown_participant`: A participant that the framework contract does not have, or not in this lot.
- `unknown_lot`: A lot that the framework contract does not have.
- `unknown_source`: A source of money that the framework contract does not name.
- `unknown_item`: An item that the lot does not have.
- `unknown_rule`: A rule that the path of the lot does not have.
- `path_gap`: Orders for which no rule of a path applies.
- `path_overlap`: Orders for which two rules of a path apply.
- `invalid_path`: A path whose rules hand an order on in a circle, or lead an order that continues nothing to the same participant.
- `invalid_call`: A call that cannot be: of an order that goes another way, a change that is none or comes after the deadline, an award
  with the call of another request.
- `unknown_offer`: An offer that is not among the offers.
- `another_framework`: A document that belongs to another framework contract.
- `unknown_request`: A request that is not among those handed in.
- `another_request`: An offer that answers another request.
- `offers_sealed`: An award asked for before the offer period has ended: offers are sealed until then.
- `invalid_ruling`: A ruling that cannot be: of a later time than the decision, about an offer that was still sealed, a second one on the
  same question, a clarification that changes an offer or says nothing, points where there are some, or the exclusion
  of a price that the rule of the lot does not flag.
- `invalid_answer`: An answer to a direct order that cannot be: of somebody whose turn it is not, or before it was.
- `another_way`: Offers for an order that goes directly, or answers where offers decide.
- `after_decision`: A request or an offer that was not there yet at the moment of the decision.
- `formula_undefined`: A formula asks for something that arithmetic does not define, such as 0/0.
- `invalid_draw`: A draw that takes nothing or more than there is, or whose pool is empty.
- `commitment_broken`: Plan and salt of a draw are not what the drawer was bound to.
- `empty_source`: A source of a draw that yields no letter and no digit.
- `ceiling_exceeded`: An event that would pass a ceiling.
- `capacity_exceeded`: An event that would use more capacity than a participant has.
- `outside_framework`: A contract whose award, work or place lies outside the term or the region of the framework contract.
- `invalid_event`: An event that cannot be: recorded before it happened or was awarded, a contract that ends before it was
  awarded, deliveries of a work that never began, a request closed as awarded.
- `unknown_contract`: An event about a contract that was never concluded.
- `contract_ended`: An event that the state of a contract does not allow.
- `invalid_digest`: A digest that is not 64 small hexadecimal digits.
- `unknown_document`: A document that did not come, or belongs to another request.
- `unknown_objection`: An objection that nobody raised.
- `unknown_invoice`: An invoice that the contract does not have.
- `unknown_seal`: A seal that stands in no event, or whose text was erased.
- `seal_broken`: A text that is not the one that was sealed.
- `objection_open`: A contract cannot be signed while an objection to its award is open.
- `offer_unopened`: A decision on an offer whose document was not opened yet.
- `change_limit_exceeded`: Changes of a contract that add up to more than the framework contract allows for their ground.
- `paid_twice`: A performance that was counted before, in this contract or another.
- `double_funding`: Sources that pay for more workers or beds of a participant than it has.
- `broken_chain`: A register whose chain of events does not hold.
- `file_locked`: A file that another process has open. Registers have one writer.
- `file_read_only`: A file that cannot be written.
- `file_damaged`: A file that is damaged or was cut.
- `file_no_register`: A file that is no register, or that cannot be opened at all.
- `file_another_framework`: A file with the register of another framework contract, or of another version of it.
- `no_mean`: A distribution that has no mean: a tail that is too long, or no figures.
- `not_modelled`: Something that a simulation would need and does not know, or does not do.
- `nobody_delivers`: An item of which nobody has any capacity.
- `nothing_changed`: A change of a policy that finds nothing to change.
- `unknown_policy`: A policy that the simulation does not have.
- `runs_differ`: Runs that cannot be put together: of other scenarios, seeds or policies, or with replications missing or given twice.
- `rows_not_kept`: Only sums are kept, and their differences are against the first policy.
- `simulation_refused`: An award within a simulation refuses what a model made.
"""

Extent = Literal[
    "whole",
    "part",
]
"""How much of a request an offer covers.

- `whole`: Every line in full.
- `part`: Some lines, or a part of the quantity.
"""

FileRefusal = Literal[
    "password",
    "damaged",
    "unpacks_too_large",
    "not_a_table",
    "unknown_encoding",
    "no_such_sheet",
    "not_json",
]
"""Why a file could not be opened as a table.

- `password`: It is protected by a password.
- `damaged`: It is damaged.
- `unpacks_too_large`: Unpacked it would be larger than anybody reads (a zip bomb).
- `not_a_table`: It is no table, whatever its name says.
- `unknown_encoding`: Its text is in no encoding that is known.
- `no_such_sheet`: It has no sheet of the name that was asked for.
- `not_json`: It is no JSON.
"""

FitCode = Literal[
    "only_what_was_asked",
    "nothing_of_providers",
    "few_requests",
    "no_season",
    "no_waves",
    "totals_only",
    "costs_unseen",
    "survivors_only",
    "not_fitted",
    "why_not_unseen",
    "recipients_assumed",
    "few_offers",
    "losers_unseen",
    "no_price",
    "price_assumed",
    "prices_left_out",
    "refusals_unseen",
    "willing_or_refusing",
    "answers_cut_off",
    "values_not_modelled",
    "only_the_product",
    "level_of_totals",
    "left_out",
]
"""Something said beside fitted parameters. Codes never change their meaning; new ones may be added.

- `only_what_was_asked`: What the data are of: always said of requests.
- `nothing_of_providers`: What requests say nothing of: always said.
- `few_requests`: A group of few requests.
- `no_season`: No factors of months, as the data are of fewer than two whole years.
- `no_waves`: Months of a group do not differ more than chance explains, or there are too few of them.
- `totals_only`: Totals without single contracts.
- `costs_unseen`: Prices are seen, costs never: always said of recorded prices.
- `survivors_only`: Offers above a ceiling are never handed in: always said of recorded prices.
- `not_fitted`: What no record of one framework contract tells: always said of recorded prices.
- `why_not_unseen`: Why a call was not answered: always said of calls.
- `recipients_assumed`: Calls of which it is not recorded to whom they went.
- `few_offers`: A participant with few prices of an item.
- `losers_unseen`: Prices that are known from contracts alone.
- `no_price`: An item for which nothing says a price, so that there is no model.
- `price_assumed`: An item that a participant never offered.
- `prices_left_out`: Lines of offers without a price.
- `refusals_unseen`: Nobody knows how often a participant would refuse.
- `willing_or_refusing`: Direct orders without calls.
- `answers_cut_off`: Answers that came too late, or never.
- `values_not_modelled`: Values of offers that no distribution of figures gives.
- `only_the_product`: Totals without a demand.
- `level_of_totals`: What the level of totals rests on.
- `left_out`: Requests outside of the period that is fitted.
"""

ForecastCode = Literal[
    "straight_line",
    "too_little_history",
    "no_pace",
    "used_up",
    "runs_out",
    "lasts",
    "no_limit",
    "another_year",
    "ends_earlier",
]
"""Something said beside a forecast. Codes never change their meaning; new ones may be added.

- `straight_line`: What the forecast is: always said.
- `too_little_history`: There are too few whole months of the term to measure a pace.
- `no_pace`: The contracts of the months measured come to nothing.
- `used_up`: Nothing is left now.
- `runs_out`: It is used up before the end.
- `lasts`: It lasts at the average pace.
- `no_limit`: It has no limit.
- `another_year`: A ceiling of another year than that of the moment.
- `ends_earlier`: The term, or the year of the ceiling, ends earlier than asked.
"""

FormCell = Literal[
    "text",
    "amount",
    "number",
    "whole",
    "day",
    "moment",
    "flag",
    "choice",
]
"""What the cells of a column are.

- `text`: A text, also of digits: it keeps its zeros.
- `amount`: An amount in CZK, of two decimals.
- `number`: A number, of four decimals at most.
- `whole`: A whole number.
- `day`: A day.
- `moment`: A day and a time of day.
- `flag`: Yes or no.
- `choice`: One of the choices.
"""

FormKind = Literal[
    "framework",
    "requests",
    "offers",
    "deliveries",
    "invoices",
]
"""What a form is for.

- `framework`: A framework contract.
- `requests`: Requests of offices.
- `offers`: Offers.
- `deliveries`: What was delivered.
- `invoices`: Invoices and credit notes.
"""

HowEnded = Literal[
    "completed",
    "not_started",
    "ended_early",
    "cancelled",
]
"""How a partial contract ended.

- `completed`: Everything was delivered.
- `not_started`: The work never began (the family refused).
- `ended_early`: The work ended before its time.
- `cancelled`: The contract was cancelled.
"""

InvoiceCode = Literal[
    "unknown_participant",
    "number_recorded",
    "number_twice",
    "issued_later",
    "no_lines",
    "unknown_contract",
    "another_participant",
    "contract_annulled",
    "not_in_effect",
    "unknown_item",
    "price_differs",
    "zero_quantity",
    "deduction_above_line",
    "above_delivered",
    "above_accepted",
    "above_value",
    "above_day",
    "above_worker",
    "day_not_checked",
    "worker_not_checked",
    "line_without_day",
    "line_without_worker",
    "earlier_days_unknown",
    "earlier_units_unknown",
    "units_not_checked",
    "outside_contract",
    "issued_before_delivery",
    "over_a_day",
    "line_twice",
    "lines_differ",
    "client_part_undivided",
    "client_part_differs",
    "client_part_above",
    "rounding_undivided",
    "unknown_invoice",
    "credit_above_invoice",
    "credit_above_units",
    "credit_above_unpaid",
    "credit_units_not_checked",
    "credit_of_client_part",
    "refused",
]
"""Something found in an invoice or a credit note that is held against a register. Codes never change their meaning; new
ones may be added.

- `unknown_participant`: Who invoices is no participant of the framework contract.
- `number_recorded`: The number is that of an invoice or a credit note of the participant that the register has.
- `number_twice`: Two invoices of one participant that are checked together have the same number.
- `issued_later`: The invoice was issued after the moment of the check.
- `no_lines`: The invoice has no lines, so that nothing says which contract it is for.
- `unknown_contract`: The register has no such contract.
- `another_participant`: The contract is with another participant.
- `contract_annulled`: The award of the contract was annulled.
- `not_in_effect`: The contract is not signed, or waits for the publication on which its effect depends.
- `unknown_item`: The contract does not order the item.
- `price_differs`: The price of a unit is none of the contract's prices for the item.
- `zero_quantity`: A line counts nothing.
- `deduction_above_line`: More is taken off a line than it comes to.
- `above_delivered`: More units are invoiced than were delivered and not invoiced yet.
- `above_accepted`: More units are invoiced than were accepted and not invoiced yet, where acceptance comes first.
- `above_value`: The part of a contract comes to more than its deliveries are worth, less what was invoiced.
- `above_day`: More is invoiced for a day than was delivered on it.
- `above_worker`: More is invoiced for a worker than the worker delivered.
- `day_not_checked`: The deliveries do not say their days, so that a day cannot be held against them.
- `worker_not_checked`: The deliveries do not say their workers, so that a worker cannot be held against them.
- `line_without_day`: A line says no day.
- `line_without_worker`: A line says no worker, and the deliveries do.
- `earlier_days_unknown`: Invoices that were recorded before have no days, so that a day may have been invoiced before.
- `earlier_units_unknown`: Earlier invoices of the contract were recorded by their sums, so that units may have been invoiced before.
- `units_not_checked`: Of the contract only the value of what was delivered is known.
- `outside_contract`: A day is outside the period of the contract.
- `issued_before_delivery`: A day is later than the day of issue.
- `over_a_day`: A worker has more than 24 hours on one day, over all contracts and invoices that are checked together.
- `line_twice`: The same contract, item, day and worker stand twice.
- `lines_differ`: The lines do not come to what is claimed and what the client paid.
- `client_part_undivided`: The invoice is for several contracts and does not say for which of them the client paid.
- `client_part_differs`: The client's parts of the lines do not add up to that of the invoice.
- `client_part_above`: The client paid more for a contract than its lines come to.
- `rounding_undivided`: The sum was rounded, and the parts of the contracts do not come to the rounded sum.
- `unknown_invoice`: A credit note of an invoice that the register does not have under the contract.
- `credit_above_invoice`: A credit note takes back more than is left of its invoice.
- `credit_above_units`: A credit note takes back more units than are left of its invoice.
- `credit_above_unpaid`: A credit note takes back what was paid.
- `credit_units_not_checked`: The invoice that is credited was recorded by its sum alone.
- `credit_of_client_part`: A credit note names a part of the client, which a register does not take back.
- `refused`: The register refuses the event for another reason.
"""

InvoiceReader = Literal[
    "authority",
    "participant",
]
"""Who reads what is found in an invoice. The findings are the same; what to do about one depends on who can do it. That
is our choice.

- `authority`: Who got the invoice and records it: returns it, asks, records what is missing.
- `participant`: Who issues the invoice and can still correct it.
"""

KeptFigures = Literal[
    "rows",
    "sums",
]
"""What is kept of the replications.

- `rows`: Every figure of every replication: a document that grows with their number.
- `sums`: Only exact sums: a document of the same size for any number, with the same summary to the last digit. Policies can
  be compared with the first alone.
"""

Language = Literal[
    "cs",
    "en",
]
"""A language of the messages.

- `cs`: Czech, the language of the offices.
- `en`: English.
"""

LintCode = Literal[
    "rank_reversal",
    "rank_reversal_not_excluded",
    "rank_reversal_by_draw",
    "middle_never_wins",
    "two_offers_all_or_nothing",
    "effective_weight",
    "no_tie_rule",
    "ties_may_remain",
    "tie_rule_unreached",
    "tie_rule_idle",
    "rounding_decides",
    "rounding_none",
    "undefined_arithmetic",
    "near_zero_wins",
    "near_zero_flattens",
    "looks_like_qualification",
    "minimum_is_weight",
    "weight_zero",
    "weight_unused",
    "direction_ignored",
    "top_below_weight",
    "lowest_above_zero",
    "levels_equal",
    "step_at_edge",
    "bands_not_monotone",
    "better_gets_fewer",
    "better_gets_no_more",
    "points_below_zero",
    "weights_not_hundred",
    "ceiling_needed",
    "refused_counted",
]
"""Something found in a scheme. Codes never change their meaning; new ones may be added.

- `rank_reversal`: A losing offer that is withdrawn changes who is first.
- `rank_reversal_not_excluded`: Nothing excludes that a withdrawn loser changes who is first, but no example of it was found.
- `rank_reversal_by_draw`: A draw among other offers may have another result.
- `middle_never_wins`: An offer half-way between two others can never win, whatever the weights.
- `two_offers_all_or_nothing`: With two offers one gets all points and the other none, however close they are.
- `effective_weight`: What a criterion can really move differs from its declared weight by more than 10 percentage points.
- `no_tie_rule`: The scheme has no rule for ties.
- `ties_may_remain`: The rules for ties can leave offers equal.
- `tie_rule_unreached`: A rule for ties that is never reached, since one before it always decides.
- `tie_rule_idle`: A rule for ties that can decide nothing, since equal offers are equal in what it looks at.
- `rounding_decides`: Rounding makes another offer first than exact figures do.
- `rounding_none`: Nothing is rounded, so that offers that look equal may differ.
- `undefined_arithmetic`: Arithmetic that has no result can occur; it ends the evaluation of all offers.
- `near_zero_wins`: An offer of nearly nothing with the least quality wins.
- `near_zero_flattens`: An offer of nearly nothing makes the prices of all others count for nearly nothing.
- `looks_like_qualification`: A criterion that asks whether something is there looks like a qualification. Our view, no rule of the law.
- `minimum_is_weight`: The least points are all points, so that the criterion only admits.
- `weight_zero`: A criterion of the weight 0.
- `weight_unused`: A weight that plays no part in what is ranked.
- `direction_ignored`: A direction that the formula does not look at and that says the opposite.
- `top_below_weight`: Nobody can get all points of a criterion.
- `lowest_above_zero`: The worst that is admitted gets points all the same, so that the weight moves less than it says.
- `levels_equal`: Two levels that give the same.
- `step_at_edge`: A very small difference costs many points.
- `bands_not_monotone`: A table in which a better figure gets fewer points.
- `better_gets_fewer`: A better figure gets fewer points.
- `better_gets_no_more`: A better figure gets no more points than a worse one.
- `points_below_zero`: Points below 0 can occur.
- `weights_not_hundred`: Weights that do not add up to 100 and of which no other sum is promised.
- `ceiling_needed`: A formula needs the highest admissible price of the call, and none was given here.
- `refused_counted`: Offers that are not ranked move the points of those that are.
"""

Measure = Literal[
    "count",
    "value",
    "quantity",
]
"""In what it is reckoned how much somebody has been awarded.

- `count`: The number of orders.
- `value`: Their value in CZK; every order needs one.
- `quantity`: Their quantity; every order needs one.
"""

NeedAttribute = Literal[
    "municipality",
    "items",
    "ages",
    "languages",
    "target_groups",
    "specialisations",
    "risk",
]
"""An attribute of a request by which a child could be recognised together with others. The region and the lot are not
among them: a call is always of one lot, and a lot serves one region.

- `municipality`: The municipality with extended powers.
- `items`: The items that are needed.
- `ages`: The ages.
- `languages`: The languages.
- `target_groups`: The target groups.
- `specialisations`: What the participant must be specialised in.
- `risk`: The class of risk.
"""

NoticeOutcome = Literal[
    "won",
    "shared",
    "lost",
    "excluded",
    "refused",
    "undecided",
    "ended",
]
"""What a notice tells its participant.

- `won`: The partial contract goes to it.
- `shared`: A part of the request goes to it.
- `lost`: Another offer was selected.
- `excluded`: Its offer was not admitted, or it could not take the order any more.
- `refused`: It refused or declined, or did not answer in time.
- `undecided`: There is no result yet.
- `ended`: It ended without a contract for anybody.
"""

ObjectionOutcome = Literal[
    "upheld",
    "rejected",
    "withdrawn",
]
"""What became of an objection.

- `upheld`: It was upheld: the award has to be annulled, or the procedure cancelled.
- `rejected`: It was rejected.
- `withdrawn`: Who raised it took it back.
"""

OcdsCode = Literal[
    "missing_field",
    "duplicate_release",
    "duplicate_id",
    "unknown_party",
    "unknown_lot",
    "unknown_item",
    "unknown_bid",
    "unknown_award",
    "unknown_release",
    "unknown_process",
    "no_framework",
    "another_process",
    "currency_missing",
    "invalid_date",
    "reversed",
    "too_early",
    "after_publication",
]
"""Something found in a package of the Open Contracting Data Standard that its schemas do not see. Codes never change
their meaning; new ones may be added.

- `missing_field`: A release has no identifier of its contracting process (`ocid`), no `id`, no `date` or no `tag`.
- `duplicate_release`: Two releases of one contracting process have the same id.
- `duplicate_id`: Two objects of one list have the same id; a merge would keep the last of them only.
- `unknown_party`: A supplier, tenderer, buyer, payer or payee that is not among the parties of the contracting process.
- `unknown_lot`: A reference to a lot that the tender does not have.
- `unknown_item`: An item of a bid or an award that the tender does not have.
- `unknown_bid`: An award or a contract refers to a bid that is not there.
- `unknown_award`: A contract whose award is not there.
- `unknown_release`: An amendment names a release that is not there.
- `unknown_process`: A related process that is not in the package; it may have been published elsewhere.
- `no_framework`: A call-off that names no process as its framework agreement.
- `another_process`: A part of a record that is of another contracting process.
- `currency_missing`: An amount of money without its currency.
- `invalid_date`: A date that is no moment with its offset.
- `reversed`: A period that ends before it starts.
- `too_early`: Something that precedes what it follows from: an award before offers are due, a signature before the award, a payment
  before the signature.
- `after_publication`: A release that is dated later than its package was published.
"""

Of = Literal[
    "price",
    "value",
]
"""What a criterion looks at.

- `price`: The offer's total price.
- `value`: What the offer gives in `values` under the criterion's id.
"""

OrderStatus = Literal[
    "confirmed",
    "draft",
    "cancelled",
]
"""How far an order has come.

- `confirmed`: Binding: it counts.
- `draft`: Being prepared: it does not count yet.
- `cancelled`: Called off: it does not count any more.
"""

Outcome = Literal[
    "awarded",
    "undecided",
    "not_evaluable",
    "no_offer",
    "no_admissible_offer",
    "no_capacity",
    "ceiling_reached",
    "outside_framework",
    "refused_by_all",
    "awaiting_answer",
    "partly_awarded",
    "new_call",
    "withdrawn",
    "cancelled_by_authority",
]
"""How a request ended, or where it stands.

- `awarded`: A participant gets the contract.
- `undecided`: Offers are equal and no rule settles it, or an abnormally low price has to be ruled on first.
- `not_evaluable`: A formula asks for something that arithmetic does not define.
- `no_offer`: Nobody offered.
- `no_admissible_offer`: No offer can be accepted.
- `no_capacity`: No participant that offered has the capacity.
- `ceiling_reached`: A ceiling is used up, or every offer would pass one.
- `outside_framework`: The request does not lie within the framework contract.
- `refused_by_all`: Everybody who could have had the contract refused.
- `awaiting_answer`: Somebody who was asked directly has not answered yet, or is to be asked now.
- `partly_awarded`: Some of it is awarded, and nobody takes the rest.
- `new_call`: It goes on by a call that is not made yet.
- `withdrawn`: The office withdrew the request.
- `cancelled_by_authority`: The authority cancelled the procedure.
"""

ParameterUnit = Literal[
    "CZK",
    "EUR",
    "days",
    "months",
    "years",
    "percent",
    "participants",
    "children",
]
"""What the value of a parameter counts.

- `CZK`: Czech crowns.
- `EUR`: Euros.
- `days`: Days of the calendar.
- `months`: Months of the calendar.
- `years`: Years of the calendar.
- `percent`: Hundredths of a price.
- `participants`: Participants of a framework contract.
- `children`: Children.
"""

PayFor = Literal[
    "use",
    "availability",
]
"""What is paid for.

- `use`: Units that were delivered.
- `availability`: Units that were held ready, used or not (a bed that stands by).
"""

PriceReference = Literal[
    "framework",
    "maximum",
    "nothing",
]
"""What prices of a unit are held against.

- `framework`: The participant's own price in the framework contract, on the day of the decision.
- `maximum`: The maximum price of the item, on the day of the decision.
- `nothing`: Nothing: the figures are in CZK.
"""

PriceStage = Literal[
    "final",
    "initial",
]
"""Which prices make the reference. The compared price is always the final one.

- `final`: The prices as they stand in the end.
- `initial`: The prices before an auction or a negotiation; every offer must have one.
"""

PrivacySeverity = Literal[
    "refuse",
    "warning",
]
"""What follows from a finding.

- `refuse`: The engine would refuse it.
- `warning`: A person should look at it.
"""

PublishedIn = Literal[
    "register_of_contracts",
    "authority_profile",
]
"""Where a contract or a change of it was published.

- `register_of_contracts`: The register of contracts (*registr smluv*, act 340/2015 Sb.).
- `authority_profile`: The profile of the authority (*profil zadavatele*).
"""

ReasonCode = Literal[
    "late",
    "duplicate",
    "missing_price",
    "missing_value",
    "value_out_of_range",
    "over_ceiling",
    "worse_than_framework",
    "below_minimum_points",
    "another_version",
    "not_in_lot",
    "outside_territory",
    "credential_missing",
    "credential_missing_at_entry",
    "age_not_served",
    "target_group_not_served",
    "specialisation_missing",
    "language_missing",
    "risk_not_served",
    "suspended",
    "incomplete",
    "not_asked_for",
    "part_only",
    "over_maximum_unit_price",
    "no_capacity",
    "ceiling_reached",
    "abnormally_low",
    "justification_accepted",
    "justification_not_accepted",
    "justification_pending",
    "justification_without_flag",
    "clarified",
    "points_given",
    "possible_personal_number",
    "birth_number",
    "telephone_number",
    "email_address",
    "possible_name",
    "court_file_number",
    "rare_combination",
    "refused",
    "outside_term",
    "outlives_framework",
    "outside_region",
    "ceiling_used_up",
    "too_few_participants",
    "long_term",
    "regime_not_in_force",
    "no_participants",
    "single_participant",
    "no_maximum",
    "path_not_declared",
    "direct_needs_reason",
    "price_only",
    "ties_open",
    "may_outlive",
    "prices_without_vat",
    "prices_with_vat",
    "notify_with_reasons",
    "keep_records",
    "publish_in_register",
    "publish_on_profile",
    "publish_result",
    "send_written_call",
    "confirm_in_writing",
    "publish_price_paid",
    "no_offer",
    "no_admissible_offer",
    "every_offer_without_capacity",
    "every_offer_over_a_ceiling",
    "formula_undefined",
    "best_figure",
    "tie_settled",
    "tie_left",
    "drawn",
    "next_in_order",
    "refused_by_all",
    "direct_award",
    "awaiting_answer",
    "nobody_to_ask",
    "goes_on",
    "new_call_needed",
    "part_unmet",
    "declined",
    "took_part",
    "free_from",
    "not_parted",
    "no_answer",
    "answer_late",
    "confirmation_due",
    "confirmation_late",
    "no_framework_price",
    "shared_award",
    "rule_applies",
    "lines_apart",
    "withdrawn",
    "disabled",
    "no_lot",
    "lot_disabled",
    "missing_service",
    "missing_region",
    "missing",
    "wrong_type",
    "not_expected",
    "below_minimum",
    "above_maximum",
    "not_allowed",
    "too_few",
    "too_many",
    "below_threshold",
    "no_change",
    "cancelled",
    "delivered_before_signature",
    "delivered_before_effect",
    "published_late",
    "published_too_late",
    "change_without_ground",
    "over_small_change",
    "late_entry_without_reason",
    "event_altered",
    "event_twice",
    "event_missing",
    "event_moved",
    "event_replaced",
    "framework_altered",
    "text_altered",
    "not_even_with",
    "no_better_value",
    "plays_no_part",
    "no_weight_wins",
    "not_found_within",
    "points_without_reason",
    "digest_differs",
    "differs_from",
    "missing_here",
    "not_expected_here",
    "ahead",
    "ahead_with_less",
    "ahead_by_rule",
    "ahead_in_band",
    "one_in_band",
    "gets_more",
    "same_points",
    "prices_apart",
    "ahead_with_price",
    "ahead_with_value",
    "ahead_with_yes",
    "no_single_change",
    "only_offer",
    "replaced",
    "then_refused",
    "enough_price",
    "enough_value",
    "enough_yes",
    "enough_in_time",
    "enough_with_price",
    "enough_with_value",
    "enough_quantity",
    "enough_capacity",
    "enough_version",
    "enough_without",
    "enough_whole",
    "enough_one",
    "enough_explanation",
    "nothing_enough",
    "place_then",
    "input_refused",
]
"""A reason in an evaluation or a decision. Codes never change their meaning; new ones may be added.

- `late`: The offer came after the deadline.
- `duplicate`: The participant handed in more than one offer and none replaces the others; all of them are refused.
- `missing_price`: The offer, or a line of it, has no price.
- `missing_value`: The offer gives no value for a criterion.
- `value_out_of_range`: The offer gives a value that the formula does not allow.
- `over_ceiling`: The price is above the ceiling of the call.
- `worse_than_framework`: The price is above the participant's own price in the framework.
- `below_minimum_points`: The offer has fewer points of a criterion than it needs.
- `another_version`: The offer answers an older or a newer version of the request.
- `not_in_lot`: Who offers is no participant of the lot.
- `outside_territory`: The place lies outside the territory of the participant.
- `credential_missing`: A credential that the lot requires is missing or not valid on the day.
- `credential_missing_at_entry`: A credential that the lot requires was missing on the first day of the framework contract. A warning: today decides.
- `age_not_served`: The participant does not take children of an age of the need.
- `target_group_not_served`: The participant does not serve a target group of the need.
- `specialisation_missing`: The participant is not specialised in what the need asks for.
- `language_missing`: The participant does not work in a language of the need.
- `risk_not_served`: The participant does not take the class of risk of the need.
- `suspended`: The participant is suspended: it may not be called nor win, up to and including that day.
- `incomplete`: The offer leaves out a line of the request, or offers another quantity of it.
- `not_asked_for`: The offer has a line for which nobody asked.
- `part_only`: The offer covers a part only, and the lot awards a request as a whole.
- `over_maximum_unit_price`: The price of a unit is above the maximum of the lot.
- `no_capacity`: The participant has less capacity left than the request needs.
- `ceiling_reached`: The price is above what is left of a ceiling: of the framework contract, the lot or the participant.
- `abnormally_low`: The price looks abnormally low; an explanation is asked for, nothing is excluded by this alone.
- `justification_accepted`: The explanation of an abnormally low price was accepted.
- `justification_not_accepted`: The explanation of an abnormally low price was not accepted; the offer is excluded.
- `justification_pending`: Nobody has ruled yet on the explanation of an abnormally low price.
- `justification_without_flag`: A ruling on the explanation of a price that is not flagged; it decides nothing.
- `clarified`: A missing value was supplied by a clarification.
- `points_given`: The evaluators gave points, with their reason.
- `possible_personal_number`: A text holds nine digits in a row (a telephone number, or an old birth number), or an id the form of a birth number
  without its modulus.
- `birth_number`: A text holds something that is a birth number.
- `telephone_number`: A text holds what looks like a telephone number.
- `email_address`: A text holds an e-mail address.
- `possible_name`: A text, or the pseudonym of a case, holds words that look like the name of a person: each with one capital, its first
  letter. It may as well be the name of a street or a service.
- `court_file_number`: A text holds what looks like the number of a court file.
- `rare_combination`: Fewer cases than there should be share what a request says; a child could be recognised.
- `refused`: The participant refused the contract.
- `outside_term`: The moment of the award or the beginning of the work lies outside the term of the framework contract.
- `outlives_framework`: The work would end after the framework contract, and the framework does not say that it may.
- `outside_region`: The place of the request is not in the region of the lot.
- `ceiling_used_up`: A ceiling is used up before any offer is looked at.
- `too_few_participants`: The framework contract has fewer participants than the law asks for.
- `long_term`: The framework contract is longer than the law allows without a reason tied to its subject.
- `regime_not_in_force`: The framework contract began when the act that it names was not in force.
- `no_participants`: The lot has nobody who could be called.
- `single_participant`: The lot has one participant, so that nobody competes.
- `no_maximum`: The framework contract states no maximum value or quantity of the whole.
- `path_not_declared`: The lot declares no path; the engine then takes every order for a mini-tender.
- `direct_needs_reason`: Among several participants orders go directly, which the older act allows only in justified cases.
- `price_only`: The price alone decides on social services.
- `ties_open`: The scheme of the lot has no rule for ties.
- `may_outlive`: Work may end after the framework contract; what the law says of that was not found.
- `prices_without_vat`: Prices are compared without value added tax, as the limits of the law are.
- `prices_with_vat`: Prices are compared with value added tax, while ceilings of the framework contract and limits of the law are without it.
- `notify_with_reasons`: Who was selected, and why, is told to everybody who offered.
- `keep_records`: The records of an award are kept.
- `publish_in_register`: The partial contract is published in the register of contracts.
- `publish_on_profile`: The partial contract is published on the profile of the buyer.
- `publish_result`: The result of a call is published, as far as we know.
- `send_written_call`: A direct order begins with a written call to perform.
- `confirm_in_writing`: Whoever takes a direct order confirms it in writing.
- `publish_price_paid`: The price that was paid is published, as far as we know.
- `no_offer`: Nobody offered.
- `no_admissible_offer`: No offer can be accepted.
- `every_offer_without_capacity`: Nobody that offered has the capacity that is needed, and nothing else stands against the offers.
- `every_offer_over_a_ceiling`: Every offer is above what is left of a ceiling, and nothing else stands against the offers.
- `formula_undefined`: A formula asks for something that arithmetic does not define.
- `best_figure`: The offer has the best figure.
- `tie_settled`: A tie was settled by a rule of the scheme.
- `tie_left`: A tie that the rules of the scheme do not settle.
- `drawn`: Offers that no rule parts were drawn, by a draw that was announced.
- `next_in_order`: The contract goes to the next in order, since those before refused.
- `refused_by_all`: Everybody who could have had the contract refused it.
- `direct_award`: The order goes to somebody directly, at its framework prices.
- `awaiting_answer`: Somebody is asked, and has not answered yet.
- `nobody_to_ask`: Nobody can be asked directly.
- `goes_on`: Nobody takes the order by one rule of the path, and it goes on by another.
- `new_call_needed`: A new call is needed.
- `part_unmet`: What nobody takes of an order.
- `declined`: Whoever was asked declined.
- `took_part`: Whoever was asked takes a part.
- `free_from`: Whoever was asked could only begin on a later day.
- `not_parted`: Whoever was asked takes a part, and the order is not parted: by the rule, or for siblings.
- `no_answer`: There was no answer in time.
- `answer_late`: The answer came after the time for it, and does not count.
- `confirmation_due`: An order by telephone has to be confirmed in writing.
- `confirmation_late`: An order by telephone was not confirmed in writing in time. It stands all the same.
- `no_framework_price`: The participant has no price in the framework contract.
- `shared_award`: An offer delivers a share of an order.
- `rule_applies`: The rule of the path that takes an order, and what its trigger looked at.
- `lines_apart`: The lines of a request lead different ways.
- `withdrawn`: The request was withdrawn by the office.
- `disabled`: The participant may not be called at all.
- `no_lot`: The participant is not in the lot of the request, or in no lot.
- `lot_disabled`: The participant may not be called in the lot.
- `missing_service`: The lot of the participant does not hold a service of the request.
- `missing_region`: The lot of the participant does not hold a region of the request.
- `missing`: Nothing is answered to a requirement.
- `wrong_type`: A value of an answer is of another type than required.
- `not_expected`: A value of an answer is not the one that is required.
- `below_minimum`: A value of an answer is below the minimum.
- `above_maximum`: A value of an answer is above the maximum.
- `not_allowed`: A value of an answer is not among those that are allowed.
- `too_few`: Fewer different values were chosen than required.
- `too_many`: More different values were chosen than allowed.
- `below_threshold`: The index changed by less than the clause asks for; the prices stay.
- `no_change`: A factor of 1, an addend of 0, or a change that rounding takes away: every price stays.
- `cancelled`: The authority cancelled the procedure.
- `delivered_before_signature`: Work was delivered before the contract was signed, or without a signature.
- `delivered_before_effect`: Work was delivered before the contract, or its change, was published, and so without effect.
- `published_late`: A contract was published after the last day for it.
- `published_too_late`: A contract was published when it was void already.
- `change_without_ground`: A contract was changed without saying by which ground.
- `over_small_change`: Small changes add up to more than the law is believed to allow; the framework contract sets no limit of its own.
- `late_entry_without_reason`: An event was recorded on a later day than it happened, and nobody said why.
- `event_altered`: An entry of a register is not the one that was written.
- `event_twice`: An entry of a register stands there twice.
- `event_missing`: An entry of a register is missing.
- `event_moved`: An entry of a register stands in another place.
- `event_replaced`: An entry of a register is whole, but is not the one on which the next was written.
- `framework_altered`: The framework contract of a register is not the one on which its events were written.
- `text_altered`: A text beside a register is not the one that was sealed.
- `not_even_with`: Not even the furthest figure would have made an offer win.
- `no_better_value`: There is no better value.
- `plays_no_part`: Whatever it is, the result is the same.
- `no_weight_wins`: No weight of a criterion makes an offer win.
- `not_found_within`: The formula has no one direction, and so far nothing was found.
- `points_without_reason`: Nobody wrote down why points were given.
- `digest_differs`: The digest of a certificate is another than it says.
- `differs_from`: A line of a certificate is not what follows from its input.
- `missing_here`: A line of a certificate is missing.
- `not_expected_here`: A certificate has a line that does not belong there.
- `ahead`: Of two offers one has the better figure.
- `ahead_with_less`: Of two offers one has the better figure, where the lower is the better.
- `ahead_by_rule`: Two offers have the same figure, and a rule for ties parts them.
- `ahead_in_band`: Two offers are ranked by quotients and, where these are near the best, by a criterion.
- `one_in_band`: Of two offers one is near the best quotient.
- `gets_more`: For which criteria an offer gets more points than another, and for which fewer.
- `same_points`: Two offers have the same points of every criterion.
- `prices_apart`: The prices of two offers, and what was weighed with them.
- `ahead_with_price`: With which price an offer would be ahead of another.
- `ahead_with_value`: With which value an offer would be ahead of another.
- `ahead_with_yes`: With yes instead of no an offer would be ahead of another.
- `no_single_change`: No change of one figure alone puts an offer ahead of another.
- `only_offer`: There is nobody to compare an offer with.
- `replaced`: A later offer of the same participant counts.
- `then_refused`: Whose participant refused the contract later.
- `enough_price`: A price that would have been enough.
- `enough_value`: A value that would have been enough.
- `enough_yes`: Yes would have been enough.
- `enough_in_time`: In time would have been enough.
- `enough_with_price`: A price would have had to be stated.
- `enough_with_value`: A value would have had to be stated.
- `enough_quantity`: A quantity that would have been enough.
- `enough_capacity`: A capacity that would have been enough.
- `enough_version`: The version that would have been enough.
- `enough_without`: Without a line would have been enough.
- `enough_whole`: The whole would have been enough.
- `enough_one`: One offer would have been enough.
- `enough_explanation`: An explanation that is accepted would have been enough.
- `nothing_enough`: Nothing that the offer could say would have been enough.
- `place_then`: The place of an excluded offer, had it been as it would have had to be.
- `input_refused`: The input of a certificate cannot be decided on.
"""

ReferenceOffers = Literal[
    "all",
    "others",
    "others_without_lowest",
]
"""Whose prices make the reference.

- `all`: All offers, the compared one included.
- `others`: All but the compared one.
- `others_without_lowest`: All but the compared one and the lowest of all; where several are lowest, one of them is left out, and that
  is the compared one if it is among them.
"""

ReferencePrice = Literal[
    "mean",
    "median",
    "next",
    "ceiling",
    "lowest_other",
]
"""What a price is compared with.

- `mean`: The arithmetic mean.
- `median`: The middle price; of an even number the mean of the middle two.
- `next`: The next price in the order of prices; it may be equal. Looks at the others only.
- `ceiling`: The ceiling (the estimate). Looks at no other offer.
- `lowest_other`: The lowest price of the others.
"""

ReferenceSet = Literal[
    "submitted",
    "admitted",
    "retained",
]
"""Whose figures make "best", "worst" and "mean".

- `submitted`: Every offer that was handed in and not replaced, admissible or not, as far as it has the figure.
- `admitted`: The admissible offers; one below a minimum of points stays among them.
- `retained`: The admissible offers at or above every minimum that does not itself depend on the set.
"""

Regime = Literal[
    "zvz_2006",
    "zzvz_2016",
]
"""The act under which a framework contract was concluded; its calls inherit it.

- `zvz_2006`: Act 137/2006 Sb., frameworks concluded until 30 September 2016.
- `zzvz_2016`: Act 134/2016 Sb., from 1 October 2016.
"""

RequestStage = Literal[
    "received",
    "checked",
    "clarification_asked",
    "called",
    "offers_open",
    "awarded",
    "objection",
    "re_evaluated",
    "contracted",
    "closed",
]
"""Where a request stands.

- `received`: It came.
- `checked`: It was checked and can go on.
- `clarification_asked`: The office was asked to make something clear.
- `called`: The call is out.
- `offers_open`: Offers were opened.
- `awarded`: Awarded; the contracts are not signed yet.
- `objection`: An objection is open: nothing can be signed.
- `re_evaluated`: The award was annulled, and the request is to be decided again.
- `contracted`: Every contract is signed.
- `closed`: It ended without a contract.
"""

ResponseType = Literal[
    "string",
    "number",
    "integer",
    "boolean",
]
"""The type of the values of an answer.

- `string`: Text, compared letter by letter.
- `number`: A decimal number, compared by its value: 1.50 is 1.5.
- `integer`: A whole number.
- `boolean`: Yes or no, in JSON true or false.
"""

ReversalCode = Literal[
    "only_own_figures",
    "one_figure",
    "common_scale",
    "common_shift",
    "times_given",
    "no_negative_values",
    "relative_points",
    "order_moves",
    "relative_minimum",
    "unranked_count",
    "band_moves",
    "rounded_relative",
    "rounded_irrational",
    "relative_tie",
    "draw_again",
]
"""Why a withdrawn loser can change who is first, or cannot. Codes never change their meaning; new ones may be added.

- `only_own_figures`: Nothing that decides looks at other offers.
- `one_figure`: One figure alone decides, and the formula keeps its order.
- `common_scale`: Other offers multiply all figures by the same.
- `common_shift`: Other offers move all figures by the same. Irrational figures are rounded to 30 decimals: differences below
  10⁻²⁰ points stay out of this.
- `times_given`: A condition: every offer says when it was submitted, as every call with a deadline demands.
- `no_negative_values`: A condition: no value is below 0.
- `relative_points`: A formula that looks at others is added to something else.
- `order_moves`: The order of one figure that decides alone depends on other offers.
- `relative_minimum`: A minimum of points that depend on others.
- `unranked_count`: Offers that are not ranked are looked at.
- `band_moves`: The band moves with the best quotient.
- `rounded_relative`: Figures that depend on others are rounded.
- `rounded_irrational`: Figures that are equal on paper differ in the last decimals of an irrational number.
- `relative_tie`: A rule for ties that looks at others.
- `draw_again`: A draw among other offers may have another result.
"""

ReversalVerdict = Literal[
    "impossible",
    "not_excluded",
    "found",
]
"""Whether a withdrawn loser can change who is first.

- `impossible`: The algebra of the scheme excludes it, under the conditions that the reasons name.
- `not_excluded`: Nothing excludes it, but no example was found.
- `found`: There is an example.
"""

Rounding = Literal[
    "half_up",
    "half_even",
    "down",
    "up",
]
"""How a figure between two steps is rounded.

- `half_up`: To the nearest, halves away from zero.
- `half_even`: To the nearest, halves to the even digit.
- `down`: Towards zero.
- `up`: Away from zero.
"""

RoundingStage = Literal[
    "nothing",
    "points",
    "total",
    "points_and_total",
]
"""What is rounded.

- `nothing`: Nothing: exact rationals until display.
- `points`: The points of each criterion; the rounded points are added up and ranked.
- `total`: The figure that is ranked.
- `points_and_total`: Both.
"""

ServiceForm = Literal[
    "residential",
    "outpatient",
    "field",
]
"""The form of a social service (act 108/2006 Sb., § 33). A registration is for a kind of service in a form.

- `residential`: With accommodation (*pobytová*).
- `outpatient`: The person comes to the service (*ambulantní*).
- `field`: The service comes to the person (*terénní*).
"""

Severity = Literal[
    "error",
    "warning",
    "note",
]
"""How much a finding weighs. None of them stops anything.

- `error`: It goes against what we read or who reports it (A, B), or against what the framework contract adopted.
- `warning`: It may be unlawful (C, D), or is unwise.
- `note`: It is good to know.
"""

SimulationEventKind = Literal[
    "received",
    "called",
    "offered",
    "full",
    "too_dear",
    "unwilling",
    "gone",
    "outside",
    "asked",
    "took",
    "declined",
    "timed_out",
    "refused",
    "explanation_accepted",
    "explanation_rejected",
    "drawn",
    "decided",
    "contracted",
    "ended",
    "broken_off",
    "left",
    "changed",
]
"""What happened in a simulation.

- `received`: A request was received.
- `called`: A call went out.
- `offered`: A participant offered, at this price of the whole.
- `full`: It has no room for the whole, and did not offer.
- `too_dear`: Its cost is above the cap, and it did not offer.
- `unwilling`: It did not want to offer.
- `gone`: It is no longer there, and did not offer.
- `outside`: The place is outside of its territory, and it did not offer.
- `asked`: It was asked to take an order directly.
- `took`: It took the order that it was asked to take.
- `declined`: It declined an order that it was asked to take.
- `timed_out`: It did not answer in time when it was asked to take an order.
- `refused`: It refused a contract that it won.
- `explanation_accepted`: The explanation of its low price was accepted.
- `explanation_rejected`: The explanation of its low price was not accepted.
- `drawn`: Equal offers were drawn.
- `decided`: It was decided on a request, with this outcome.
- `contracted`: A participant got a contract, at this price.
- `ended`: A contract ended with its period.
- `broken_off`: A contract ended early, with this value delivered.
- `left`: A participant left.
- `changed`: The rules of the policy changed.
"""

SimulationMeasure = Literal[
    "requests",
    "censored",
    "contracts",
    "direct_share",
    "unmet",
    "unmet_share",
    "partly_met",
    "unmet_no_offer",
    "unmet_no_admissible_offer",
    "unmet_no_capacity",
    "unmet_ceiling_reached",
    "unmet_outside_framework",
    "unmet_refused_by_all",
    "unmet_other",
    "spend",
    "price_to_maximum",
    "price_to_framework",
    "contact_days_mean",
    "contact_days_median",
    "contact_days_90",
    "contact_days_longest",
    "award_days_mean",
    "award_days_median",
    "award_days_90",
    "authority_days",
    "offer_days",
    "provider_days",
    "wished_days",
    "outside_share",
    "calls",
    "sole_offer_share",
    "offers_per_call",
    "offers",
    "evaluations",
    "questions",
    "refusals",
    "unanswered",
    "no_room",
    "too_dear",
    "unwilling",
    "utilisation",
    "idle_unit_days",
    "ceiling_reached_after",
    "concentration",
    "largest_share",
    "small_share",
    "longest_without",
    "over_register_limit",
    "low_prices",
    "broken_off",
    "follow_ups",
    "continuity",
    "call_days",
    "coordinator_hours",
    "stand_by_cost",
    "travel_cost",
    "guarantee_cost",
    "total_cost",
    "price_of_fairness",
    "flipped_by_withdrawal",
    "lot_contracts",
    "lot_spend",
    "lot_unmet",
    "participant_contracts",
    "participant_spend",
    "year_spend",
    "year_ceiling_reached_after",
]
"""What is measured of a replication. A figure that is not defined (the median of nothing) is left out.

- `requests`: Requests received in the time that counts.
- `censored`: Requests that were still open at the end.
- `contracts`: Partial contracts.
- `direct_share`: The share of contracts that were awarded directly: direct contracts / contracts.
- `unmet`: Requests that ended without a contract.
- `unmet_share`: Unmet / (requests − censored).
- `partly_met`: Requests that were met in part only.
- `unmet_no_offer`: Unmet since nobody offered.
- `unmet_no_admissible_offer`: Unmet since no offer could be accepted.
- `unmet_no_capacity`: Unmet for want of capacity.
- `unmet_ceiling_reached`: Unmet since a ceiling was used up.
- `unmet_outside_framework`: Unmet since the request did not lie within the framework contract: its term, most often.
- `unmet_refused_by_all`: Unmet since everybody refused.
- `unmet_other`: Unmet for another reason: a new call that was one too many, arithmetic without a result.
- `spend`: The prices of all contracts together, in CZK, without value added tax.
- `price_to_maximum`: Σ price / Σ quantity · maximum unit price, over lines that have a maximum.
- `price_to_framework`: Σ price / Σ quantity · price of the winner's annex, over lines that have one.
- `contact_days_mean`: Days from the receipt of a request to the first contact, the mean. First contact is the first day of the period,
  or the award where that is later.
- `contact_days_median`: Days to the first contact: the least that half of the requests do not exceed.
- `contact_days_90`: Days to the first contact: the least that nine of ten requests do not exceed.
- `contact_days_longest`: The longest wait for the first contact, in days.
- `award_days_mean`: Days from the receipt to the award, the mean.
- `award_days_median`: Days to the award: the least that half of the requests do not exceed.
- `award_days_90`: Days to the award: the least that nine of ten requests do not exceed.
- `authority_days`: Of the days to the first contact, those that the authority took, the mean: until the call, after the deadline.
- `offer_days`: Those in which offers could be handed in, the mean.
- `provider_days`: Those that participants took to answer or to refuse, the mean.
- `wished_days`: Those from the award to the day on which the office wanted the work to begin, the mean.
- `outside_share`: The share of contracts whose provider sits in another municipality, of those with a known seat.
- `calls`: Calls to the participants of a lot.
- `sole_offer_share`: Calls with exactly one offer / calls with an offer.
- `offers_per_call`: Offers / calls.
- `offers`: Offers that were handed in.
- `evaluations`: Evaluations of offers: decisions after the end of an offer period, repeated ones included.
- `questions`: Questions to a participant whether it takes an order.
- `refusals`: Contracts that were won and refused, and orders that were declined or not answered in time.
- `unanswered`: Those of the refusals that are no answer in time, of who was asked directly.
- `no_room`: Calls that a participant did not answer since it had no room.
- `too_dear`: Calls that a participant did not answer since its cost was above the cap.
- `unwilling`: Calls that a participant did not answer since it did not want to.
- `utilisation`: Σ units in contracts · time / Σ capacity · time, over participants and items with a capacity.
- `idle_unit_days`: Units · days of capacity that stood idle, over participants and items with a capacity.
- `ceiling_reached_after`: Days from the first day of the term to the first request that found a ceiling used up.
- `concentration`: The concentration of spending: Σ share², share of a participant in `spend` (Herfindahl and Hirschman).
- `largest_share`: The greatest share of one participant in `spend`.
- `small_share`: The share of small providers in `spend`.
- `longest_without`: The longest time that a participant was without a new contract, in days, from the first day that counts to the last.
- `over_register_limit`: Contracts above the limit of the register of contracts (50,000 CZK; act 340/2015 Sb. § 3(2)(i)).
- `low_prices`: Prices that the rule of the lot flagged as abnormally low.
- `broken_off`: Contracts that a participant broke off.
- `follow_ups`: Requests that ask again for the work of a contract that has ended; part of `requests`.
- `continuity`: The share of those that were met whose contract, or the first of several, is with who delivered before.
- `call_days`: Days of a lot on which calls went out, over all lots: calls of one day and lot can go in one message.
- `coordinator_hours`: The hours of the coordinator: Σ hours for each thing · how many there were of it; left out without such hours.
- `stand_by_cost`: What was paid for idle capacity, in CZK: Σ idle units · days · rate.
- `travel_cost`: What was paid for travel beside prices, in CZK: Σ quantity · max(0, km − free km) · rate, over contracts.
- `guarantee_cost`: What was paid for minimums that were not ordered, in CZK: Σ max(0, minimum − prices of contracts), over participants.
- `total_cost`: Spend + stand-by cost + travel cost + guarantee cost, in CZK.
- `price_of_fairness`: The price of fairness, quality and turns: Σ (price − cheapest) / Σ cheapest, over requests awarded to one participant.
  The cheapest is the lowest price of the offers that could have won; of a direct award, the lowest by the price annexes
  of those that had room.
- `flipped_by_withdrawal`: The share of awards after a call, of those with a losing offer, that would go to somebody else if one of the losing
  offers were withdrawn; left out unless the scenario asks for it.
- `lot_contracts`: Contracts of a lot; `of` is the lot.
- `lot_spend`: The prices of the contracts of a lot, in CZK.
- `lot_unmet`: Requests of a lot that ended without a contract.
- `participant_contracts`: Contracts of a participant; `of` is the participant.
- `participant_spend`: The prices of the contracts of a participant, in CZK.
- `year_spend`: The prices of the contracts awarded in a calendar year, in CZK; `of` is the year.
- `year_ceiling_reached_after`: Days from the first day of the term to the first request of a year that found a ceiling used up.
"""

SpanishReading = Literal[
    "relative",
    "discount_points",
]
"""How "more than 10 units of percentage below the mean" is read.

- `relative`: 10 % of the mean (of the other offer, where there are two).
- `discount_points`: 10 % of the budget: ten points of discount.
"""

Stage = Literal[
    "entry",
    "call",
    "offer",
    "award",
]
"""When it is asked who is eligible.

- `entry`: When the framework contract began: credentials count on its first day.
- `call`: The call.
- `offer`: An offer that is handed in.
- `award`: The decision.
"""

SweepFigure = Literal[
    "price_weight",
    "maximum_price_factor",
    "capacity_factor",
]
"""A figure of a policy that a sweep can move.

- `price_weight`: The weight of the price.
- `maximum_price_factor`: What the maximum unit prices are multiplied by.
- `capacity_factor`: What the capacities are multiplied by.
"""

TableCode = Literal[
    "password",
    "damaged",
    "unpacks_too_large",
    "not_a_table",
    "unknown_encoding",
    "no_such_sheet",
    "not_json",
    "encoding_assumed",
    "separator_assumed",
    "other_sheets",
    "nothing_there",
    "no_header",
    "no_rows",
    "left_out",
    "no_sheet",
    "sheet_aside",
    "more_findings",
    "no_column",
    "column_twice",
    "column_aside",
    "header_at",
    "column_read",
    "another_tax",
    "total_row",
    "cells_beyond",
    "empty",
    "spreadsheet_error",
    "not_a_number",
    "ambiguous",
    "two_separators",
    "point_read",
    "too_many_decimals",
    "below_zero",
    "not_a_day",
    "no_such_day",
    "reversed",
    "short_year",
    "clock_change",
    "no_time",
    "time_assumed",
    "not_yes_or_no",
    "no_such_name",
    "not_in_framework",
    "not_in_sheet",
    "zeros_lost",
    "not_an_ico",
    "not_an_id",
    "birth_number_in_cell",
    "nine_digits_in_cell",
    "differs_from_row",
    "total_apart",
    "second_offer",
    "refused_by_engine",
]
"""Something found in a table, or assumed of it. Codes never change their meaning; new ones may be added.

- `password`: A file is protected by a password.
- `damaged`: A file is damaged.
- `unpacks_too_large`: A file that would fill the memory when it is unpacked.
- `not_a_table`: A file that is no table.
- `unknown_encoding`: A text in an encoding that nobody knows.
- `no_such_sheet`: There is no sheet of the name that was asked for.
- `not_json`: A text that is no JSON.
- `encoding_assumed`: The encoding that was assumed.
- `separator_assumed`: What was taken to part the cells.
- `other_sheets`: Sheets that were not read.
- `nothing_there`: The table has no row at all that says anything.
- `no_header`: No row names columns that are known.
- `no_rows`: There are names of columns and nothing below them.
- `left_out`: The form from which the workbook was made does not say everything of a framework contract.
- `no_sheet`: A sheet that has to be there is missing.
- `sheet_aside`: A sheet that nobody asked for; it is left aside.
- `more_findings`: More was found than is told.
- `no_column`: A column that has to be there is missing.
- `column_twice`: Two columns say the same; the first counts.
- `column_aside`: A column that nobody asked for; it is left aside.
- `header_at`: The row that names the columns.
- `column_read`: What a column was taken for.
- `another_tax`: The name of a column says another basis of prices than the framework contract.
- `total_row`: A row that only adds up others.
- `cells_beyond`: A row has more cells than columns have names.
- `empty`: A cell that has to be filled is empty.
- `spreadsheet_error`: A cell holds an error of the spreadsheet.
- `not_a_number`: A text where a number belongs.
- `ambiguous`: A number with a point of which nobody knows whether it parts thousands.
- `two_separators`: A number with more than one decimal separator.
- `point_read`: A point that was read as a decimal comma.
- `too_many_decimals`: More decimals than an amount has.
- `below_zero`: A number below 0 where there is none.
- `not_a_day`: A text where a day or a moment belongs.
- `no_such_day`: A day that its month does not have.
- `reversed`: A beginning after its end.
- `short_year`: A year of two digits.
- `clock_change`: A moment that the change of clocks repeats or leaves out.
- `no_time`: A moment without a time of day where the time decides.
- `time_assumed`: A day alone was taken for its beginning.
- `not_yes_or_no`: A text where yes or no belongs.
- `no_such_name`: A name that there is not.
- `not_in_framework`: Something that the framework contract does not have.
- `not_in_sheet`: Something that another sheet does not have.
- `zeros_lost`: An IČO that lost its leading zeros.
- `not_an_ico`: What is no IČO.
- `not_an_id`: What cannot be an id.
- `birth_number_in_cell`: A birth number; the cell is not repeated.
- `nine_digits_in_cell`: Nine digits that may be a birth number or a telephone number.
- `differs_from_row`: The same is said differently in another row of the same offer.
- `total_apart`: A total that the lines do not make.
- `second_offer`: A second offer of the same participant for the same request.
- `refused_by_engine`: What the engine refuses for another reason.
"""

Unit = Literal[
    "hour",
    "visit",
    "kilometre",
    "night",
    "bed_day",
    "consultation",
    "expert_report",
    "family_month",
]
"""The unit of an item: a typed property that is never converted silently.

No agreed unit of capacity exists in Czech social services; this list is our choice, not the ministry's.

- `hour`: An hour of direct work (*hodina přímé práce*), also in quarters.
- `visit`: A visit (*návštěva*).
- `kilometre`: A kilometre of a journey (*kilometr*).
- `night`: A night (*noc*).
- `bed_day`: A day of one bed (*lůžkoden*).
- `consultation`: A consultation (*konzultace*).
- `expert_report`: An expert report, a piece (*odborný posudek*).
- `family_month`: A month of work with one family (*rodinoměsíc*).
"""

Urgency = Literal[
    "ordinary",
    "urgent",
    "immediate",
]
"""How soon it is needed. Our scale, not the ministry's.

- `ordinary`: In the ordinary period.
- `urgent`: Within days.
- `immediate`: Today: a place for the night.
"""

Vat = Literal[
    "excluded",
    "included",
]
"""Whether the prices of the offers include value added tax. All offers of a call are compared on one basis, which is
also that of maximum unit prices, of the prices of the framework contract, of the highest price that the office
accepts, and of rules on abnormally low prices. Contracts, and whatever limits their value, are without the tax.

- `excluded`: Without it.
- `included`: With it.
"""

VerificationOutcome = Literal[
    "verified",
    "partly_verifiable",
    "differs",
]
"""What came of making a certificate again.

- `verified`: Everything follows from the input, and the digest is that of the whole.
- `partly_verifiable`: Parts are hidden; everything that is shown was made again and agrees, and the digest is that of the whole.
- `differs`: Something is not as it should be.
"""

Weekday = Literal[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]
"""A day of the week.

- `monday`: Monday.
- `tuesday`: Tuesday.
- `wednesday`: Wednesday.
- `thursday`: Thursday.
- `friday`: Friday.
- `saturday`: Saturday.
- `sunday`: Sunday.
"""
