CREATE OR REPLACE FUNCTION `our_dataset.C139_REGION`(value STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (value == null) return null;
var given = [value, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_REGION"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.C139_RANK`(value STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (value == null) return null;
var given = [value].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_RANK"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.C139_COMPARE`(value STRING, other STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (value == null || other == null) return null;
var given = [value, other].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_COMPARE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.C139_PROBABILITY`(value STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (value == null) return null;
var given = [value].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_PROBABILITY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.C139_VALUE`(answers ARRAY<STRING>)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (answers == null) return null;
var given = [answers].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_VALUE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.C139_VERDICT`(answers ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (answers == null) return null;
var given = [answers, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_VERDICT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.C139_CALIBRATED`(answers ARRAY<STRING>, coach ARRAY<STRING>, kind STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/c139.js"]) AS r"""
if (answers == null || coach == null || kind == null) return null;
var given = [answers, coach, kind].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "C139_CALIBRATED"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_TOP_SHARE`(amounts ARRAY<STRING>, heads STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (amounts == null || heads == null) return null;
var given = [amounts, heads].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_TOP_SHARE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_KEY_ACCOUNT`(criteria ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (criteria == null) return null;
var given = [criteria, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_KEY_ACCOUNT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_LOYALTY`(brands ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (brands == null) return null;
var given = [brands, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_LOYALTY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_SPEND_TIER`(hasBalance STRING, spending STRING, openToNewProducts STRING, member STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (hasBalance == null) return null;
var given = [hasBalance, spending, openToNewProducts, member, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_SPEND_TIER"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_ATTACK_OR_DEFEND`(isNew STRING, strongFrom STRING, purchasingPower STRING, ourShare STRING, mostFrom STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (isNew == null || strongFrom == null) return null;
var given = [isNew, strongFrom, purchasingPower, ourShare, mostFrom, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_ATTACK_OR_DEFEND"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_OPPORTUNITY`(volume STRING, largeVolumeFrom STRING, influence STRING, largeInfluenceFrom STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (volume == null || largeVolumeFrom == null) return null;
var given = [volume, largeVolumeFrom, influence, largeInfluenceFrom, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_OPPORTUNITY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CUSTOMER_PROSPECT_LEVEL`(expected STRING, asOf STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/customer.js"]) AS r"""
if (expected == null || asOf == null) return null;
var given = [expected, asOf, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CUSTOMER_PROSPECT_LEVEL"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CYCLE_STAGE`(signals ARRAY<STRING>, days ARRAY<STRING>, asOf STRING, by ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/cycle.js"]) AS r"""
if (signals == null || days == null || asOf == null) return null;
var given = [signals, days, asOf, by, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CYCLE_STAGE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CYCLE_ALIGNMENT`(buyer STRING, seller STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/cycle.js"]) AS r"""
if (buyer == null || seller == null) return null;
var given = [buyer, seller, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CYCLE_ALIGNMENT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CYCLE_NEXT`(stage STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/cycle.js"]) AS r"""
if (stage == null) return null;
var given = [stage, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CYCLE_NEXT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CYCLE_ADVANCE`(stage STRING, event STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/cycle.js"]) AS r"""
if (stage == null || event == null) return null;
var given = [stage, event, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CYCLE_ADVANCE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.CYCLE_BUDGET_PHASE`(planning STRING, budgeting STRING, execution STRING, asOf STRING, nextPlanning STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/cycle.js"]) AS r"""
if (planning == null || budgeting == null || execution == null || asOf == null) return null;
var given = [planning, budgeting, execution, asOf, nextPlanning, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "CYCLE_BUDGET_PHASE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.SPIN_QUESTION`(kind STRING, contact STRING, stage STRING, problem STRING, area STRING, consequence STRING, capability STRING, goal STRING, locale STRING, pack STRING, nth STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/spin.js"]) AS r"""
if (kind == null || contact == null || stage == null) return null;
var given = [kind, contact, stage, problem, area, consequence, capability, goal, locale, pack, nth].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "SPIN_QUESTION"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.SPIN_FORM`(question STRING, locale STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/spin.js"]) AS r"""
if (question == null) return null;
var given = [question, locale].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "SPIN_FORM"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.SPIN_NEED`(expresses ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/spin.js"]) AS r"""
if (expresses == null) return null;
var given = [expresses, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "SPIN_NEED"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.SPIN_STATEMENT`(saidOn STRING, helps STRING, need STRING, statedOn STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/spin.js"]) AS r"""
if (saidOn == null) return null;
var given = [saidOn, helps, need, statedOn, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "SPIN_STATEMENT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.SPIN_OUTCOME`(heldOn STRING, by STRING, action STRING, on STRING, movesSale STRING, ordered STRING, refused STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/spin.js"]) AS r"""
if (heldOn == null) return null;
var given = [heldOn, by, action, on, movesSale, ordered, refused, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "SPIN_OUTCOME"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_NPV`(rate STRING, flows ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (rate == null || flows == null) return null;
var given = [rate, flows].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_NPV"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_XNPV`(rate STRING, flows ARRAY<STRING>, days ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (rate == null || flows == null || days == null) return null;
var given = [rate, flows, days].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_XNPV"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_IRR`(flows ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (flows == null) return null;
var given = [flows].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_IRR"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_XIRR`(flows ARRAY<STRING>, days ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (flows == null || days == null) return null;
var given = [flows, days].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_XIRR"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_PAYBACK`(flows ARRAY<STRING>, rate STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (flows == null) return null;
var given = [flows, rate].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_PAYBACK"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_PAYBACK_DAY`(flows ARRAY<STRING>, days ARRAY<STRING>, rate STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (flows == null || days == null) return null;
var given = [flows, days, rate].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_PAYBACK_DAY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_IMPROVEMENT`(baseline STRING, target STRING, direction STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (baseline == null || target == null || direction == null) return null;
var given = [baseline, target, direction].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_IMPROVEMENT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.BVF_IMPROVEMENT_VALUE`(baseline STRING, target STRING, direction STRING, valuePerUnit STRING, per STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/bvf.js"]) AS r"""
if (baseline == null || target == null || direction == null || valuePerUnit == null || per == null) return null;
var given = [baseline, target, direction, valuePerUnit, per].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "BVF_IMPROVEMENT_VALUE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_COMPARE`(successes STRING, trials STRING, otherSuccesses STRING, otherTrials STRING, confidence STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (successes == null || trials == null || otherSuccesses == null || otherTrials == null) return null;
var given = [successes, trials, otherSuccesses, otherTrials, confidence, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_COMPARE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_WIN_RATE`(won STRING, lost STRING, of STRING, open STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (won == null || lost == null) return null;
var given = [won, lost, of, open].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_WIN_RATE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_STARTS`(target STRING, rates ARRAY<STRING>, probability STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (target == null || rates == null || probability == null) return null;
var given = [target, rates, probability].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_STARTS"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_WEIGHTED`(amounts ARRAY<STRING>, probabilities ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (amounts == null || probabilities == null) return null;
var given = [amounts, probabilities].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_WEIGHTED"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_AT_LEAST`(amounts ARRAY<STRING>, probabilities ARRAY<STRING>, target STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (amounts == null || probabilities == null || target == null) return null;
var given = [amounts, probabilities, target].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_AT_LEAST"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_QUANTILE`(amounts ARRAY<STRING>, probabilities ARRAY<STRING>, level STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (amounts == null || probabilities == null || level == null) return null;
var given = [amounts, probabilities, level].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_QUANTILE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_REACHED`(amounts ARRAY<STRING>, probabilities ARRAY<STRING>, level STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (amounts == null || probabilities == null || level == null) return null;
var given = [amounts, probabilities, level].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_REACHED"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_WINS_AT_LEAST`(probabilities ARRAY<STRING>, wins STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (probabilities == null || wins == null) return null;
var given = [probabilities, wins].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_WINS_AT_LEAST"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_VELOCITY`(deals STRING, averageValue STRING, winRate STRING, cycleDays STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (deals == null || averageValue == null || winRate == null || cycleDays == null) return null;
var given = [deals, averageValue, winRate, cycleDays].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_VELOCITY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_COVERAGE`(pipeline STRING, target STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (pipeline == null || target == null) return null;
var given = [pipeline, target].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_COVERAGE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_COVERAGE_VERDICT`(pipeline STRING, target STRING, winRate STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (pipeline == null || target == null || winRate == null) return null;
var given = [pipeline, target, winRate, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_COVERAGE_VERDICT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_COVERAGE_GAP`(pipeline STRING, target STRING, winRate STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (pipeline == null || target == null || winRate == null) return null;
var given = [pipeline, target, winRate].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_COVERAGE_GAP"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.FUNNEL_MEDIAN_DAYS`(days ARRAY<STRING>, left ARRAY<STRING>, share STRING)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/funnel.js"]) AS r"""
if (days == null || left == null) return null;
var given = [days, left, share].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "FUNNEL_MEDIAN_DAYS"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.STAKEHOLDER_AIM`(attitude STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/stakeholder.js"]) AS r"""
if (attitude == null) return null;
var given = [attitude, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "STAKEHOLDER_AIM"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.COMPETITION_OPENING`(territory STRING, opening STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/competition.js"]) AS r"""
if (territory == null || opening == null) return null;
var given = [territory, opening, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "COMPETITION_OPENING"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.COMPETITION_SCORE`(importances ARRAY<STRING>, ours ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/competition.js"]) AS r"""
if (importances == null || ours == null) return null;
var given = [importances, ours].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "COMPETITION_SCORE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.COMPETITION_PLACE`(importances ARRAY<STRING>, ours ARRAY<STRING>, theirs ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/competition.js"]) AS r"""
if (importances == null || ours == null || theirs == null) return null;
var given = [importances, ours, theirs, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "COMPETITION_PLACE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.COMPETITION_HEALTH`(winRateFrom STRING, profitRateFrom STRING, customerHealthFrom STRING, winRate STRING, profitRate STRING, customerHealth STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/competition.js"]) AS r"""
if (winRateFrom == null || profitRateFrom == null || customerHealthFrom == null) return null;
var given = [winRateFrom, profitRateFrom, customerHealthFrom, winRate, profitRate, customerHealth, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "COMPETITION_HEALTH"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_NPS`(scores ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (scores == null) return null;
var given = [scores].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_NPS"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_SATISFACTION`(expectation STRING, experience STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (expectation == null || experience == null) return null;
var given = [expectation, experience, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_SATISFACTION"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_LOYALTY_SCORE`(ratings ARRAY<STRING>)
RETURNS FLOAT64 DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (ratings == null) return null;
var given = [ratings].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_LOYALTY_SCORE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_LOYAL`(repeatsPurchase STRING, recommends STRING, refusesOthers STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (repeatsPurchase == null || recommends == null || refusesOthers == null) return null;
var given = [repeatsPurchase, recommends, refusesOthers, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_LOYAL"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_PLACE`(trust STRING, value STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (trust == null || value == null) return null;
var given = [trust, value, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_PLACE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_NEXT_STEP`(place STRING, road STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (place == null || road == null) return null;
var given = [place, road, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_NEXT_STEP"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.RELATIONSHIP_ROLE`(rung STRING, place STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/relationship.js"]) AS r"""
if (rung == null) return null;
var given = [rung, place, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "RELATIONSHIP_ROLE"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.TERRITORY_QUALIFY`(ruleSet STRING, answers ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/territory.js"]) AS r"""
if (ruleSet == null || answers == null) return null;
var given = [ruleSet, answers, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "TERRITORY_QUALIFY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.TERRITORY_ASK_NEXT`(ruleSet STRING, answers ARRAY<STRING>, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/territory.js"]) AS r"""
if (ruleSet == null || answers == null) return null;
var given = [ruleSet, answers, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "TERRITORY_ASK_NEXT"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.TERRITORY_UNTOUCHED_LOSS`(visited STRING, studied STRING, planned STRING, noticed STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/territory.js"]) AS r"""
if (visited == null) return null;
var given = [visited, studied, planned, noticed, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "TERRITORY_UNTOUCHED_LOSS"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

CREATE OR REPLACE FUNCTION `our_dataset.TERRITORY_OPPORTUNITY`(newSite STRING, machinesBefore STRING, machinesAfter STRING, placesBefore STRING, placesAfter STRING, words STRING)
RETURNS STRING DETERMINISTIC LANGUAGE js
OPTIONS (library = ["gs://our-bucket/udf/territory.js"]) AS r"""
if (newSite == null) return null;
var given = [newSite, machinesBefore, machinesAfter, placesBefore, placesAfter, words].map(function (value) {
  return Array.isArray(value) ? value.map(function (cell) { return [cell]; }) : value;
});
var own = KeyAccount.SHEET_FUNCTIONS.find(function (each) { return each.id === "TERRITORY_OPPORTUNITY"; });
var result = own.run.apply(null, given);
if (result === null || typeof result !== "object") return result;
return null;
""";

