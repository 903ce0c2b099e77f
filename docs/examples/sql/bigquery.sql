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

