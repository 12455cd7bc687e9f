use super::*;

const SLIP: &str = r#"{"type":"slip","id":"0191f2a0-0000-7000-8000-0000000000d4","about":{"work":"0191f2a0-0000-7000-8000-0000000000b1"},"person":"Ada","saved_on":"2026-03-14"}"#;
const SESSION: &str = r#"{"type":"entry","id":"0191f2a0-0000-7000-8000-000000000001","kind":"session","on":"2026-03-14","recorded_at":"2026-03-14T18:30:00.120Z","areas":["0191f2a0-0000-7000-8000-0000000000a1"],"making_min":90,"text":"first even ash glaze","origin":{"format":"csv","key":"k","fields":{"on":"2026-03-14"}}}"#;
const MILESTONE: &str = r#"{"type":"entry","id":"0191f2a0-0000-7000-8000-000000000002","kind":"milestone","on":"2026-03-31","precision":"month","began":"2026-03-02","recorded_at":"2026-04-01T08:00:00.000Z","areas":["0191f2a0-0000-7000-8000-0000000000a1"],"work":"0191f2a0-0000-7000-8000-0000000000b1","title":"Tern cover","challenge":{"0191f2a0-0000-7000-8000-0000000000a1":4},"result":"attempted","part":"oversaw","story":{"situation":"Rain","later":[{"on":"2026-04-01","text":"Sold"}],"later_off":true},"text":"a\"b\\c\u0001 é","evidence":[{"kind":"file","sha256":"00","name":"a.png","mime":"image/png","bytes":3,"alt":"","caption":"c"},{"kind":"link","url":"https://a.example","seen_on":"2026-04-01"},{"kind":"quote","text":"q","source":"s"},{"kind":"measure","what":"latency","from":"840","to":"310","unit":"ms","source":"dashboard"}],"private":true}"#;
const RECOGNITION: &str = r#"{"type":"entry","id":"0191f2a0-0000-7000-8000-000000000003","kind":"recognition","on":"2026-03-14","recorded_at":"2026-03-14T18:30:00.000Z","from":"Ada","relation":"client","about":{"work":"0191f2a0-0000-7000-8000-0000000000b1"},"quote":"Even.","know":"used","link":"https://a.example","publish":"anonymous","asked_on":"2026-03-15","slip":"0191f2a0-0000-7000-8000-0000000000d4"}"#;
const SOUNDING: &str = r#"{"type":"entry","id":"0191f2a0-0000-7000-8000-000000000004","kind":"sounding","on":"2026-03-14","recorded_at":"2026-03-14T18:30:00.000Z","half_rungs":0,"by":"Ada"}"#;
const GOAL: &str = r#"{"type":"entry","id":"0191f2a0-0000-7000-8000-000000000005","kind":"goal","on":"2026-03-14","recorded_at":"2026-03-14T18:30:00.000Z","half_rungs":7,"due":"2027-03-14","text":"why"}"#;
const NOTE: &str = r#"{"type":"entry","id":"0191f2a0-0000-7000-8000-000000000006","kind":"note","on":"2026-03-14","recorded_at":"2026-03-14T18:30:00.000Z","text":"t"}"#;
const PROFILE: &str = r#"{"type":"profile","name":"Wren","also":["W."],"craft_line":"Ash glazes","contact":{"email":"w@a.example"}}"#;
const ROLE: &str = r#"{"type":"role","id":"0191f2a0-0000-7000-8000-0000000000c1","title":"Head of design","at":"Tern","from":"2024-01-01","from_precision":"year","to":"2026-05-31","to_precision":"month","private":true}"#;
const SEARCH: &str = r#"{"type":"search","id":"0191f2a0-0000-7000-8000-0000000000d1","name":"Never shown","query":"strength:claimed"}"#;
const TEMPLATE: &str = r#"{"type":"template","id":"0191f2a0-0000-7000-8000-0000000000d2","name":"Evening","kind":"session","form":"{\"making\":\"2h\"}"}"#;
const PLATE: &str = r#"{"type":"plate","id":"0191f2a0-0000-7000-8000-0000000000d3","title":"Feet","left":{"entry":"0191f2a0-0000-7000-8000-000000000002","sha256":"00","crop":{"x":0,"y":2500,"width":10000,"height":5000},"line":"Heavy."},"right":{"entry":"0191f2a0-0000-7000-8000-000000000003","sha256":"01"},"private":true}"#;
const CRAFT: &str = r#"{"type":"area","id":"0191f2a0-0000-7000-8000-0000000000a0","kind":"craft","name":"Ceramics","also":["pots"],"ladder":{"rungs":[{"key":"follows","name":"Follows","demands":"d","can_do":"c","signals":["s"]},{"key":"adapts","name":"Adapts"}]},"freshness_half_life":90,"fallow_since":"2026-01-01","retired_on":"2026-01-02"}"#;
const WORK: &str = r#"{"type":"work","id":"0191f2a0-0000-7000-8000-0000000000b1","title":"Tern","started":"2025-01-01","finished":"2025-02-01","for_whom":"A press","link":"https://a.example","private":true}"#;

fn reason(line: &str) -> &'static str {
    read(line)
        .map(|row| write(&row))
        .expect_err("the line is refused")
        .reason
}

#[test]
fn a_line_of_each_kind_read_and_written_is_the_same_line() {
    for line in [
        SEARCH,
        TEMPLATE,
        PLATE,
        SLIP,
        PROFILE,
        ROLE,
        CRAFT,
        WORK,
        SESSION,
        MILESTONE,
        NOTE,
        RECOGNITION,
        SOUNDING,
        GOAL,
    ] {
        let row = read(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!(
            write(&row),
            line,
            "keys keep the documented order and defaults stay out"
        );
    }
}

#[test]
fn keys_may_stand_in_any_order() {
    let turned = r#"{"recorded_at":"2026-03-14T18:30:00.000Z","text":"t","on":"2026-03-14","kind":"note","id":"0191f2a0-0000-7000-8000-000000000006","type":"entry"}"#;
    assert_eq!(
        read(turned),
        read(NOTE),
        "the order of keys carries no meaning"
    );
}

#[test]
fn defaults_that_are_written_out_read_as_if_left_out() {
    let full = NOTE.replace(
        r#""text":"t""#,
        r#""precision":"day","areas":[],"text":"t","evidence":[],"private":false"#,
    );
    assert_eq!(read(&full), read(NOTE), "a default is the same as nothing");
}

#[test]
fn what_is_not_in_the_format_is_refused_by_its_reason() {
    let with = |from: &str, to: &str| NOTE.replace(from, to);
    for (line, expected) in [
        (with(r#""text":"t""#, r#""mood":"t""#), "unknown_key"),
        (with(r#""text":"t""#, r#""making_min":4"#), "unknown_key"),
        (
            with(r#""text":"t""#, r#""text":"t","text":"u""#),
            "doubled_key",
        ),
        (
            with(r#""type":"entry""#, r#""type":"entry","type":"entry""#),
            "doubled_key",
        ),
        (
            with(r#""type":"entry""#, r#""type":"mood""#),
            "unknown_type",
        ),
        (with(r#""type":"entry","#, ""), "missing_field"),
        (with(r#""on":"2026-03-14","#, ""), "missing_field"),
        (with("2026-03-14\"", "2025-02-29\""), "bad_date"),
        (with("2026-03-14\"", "2026-3-14\""), "bad_date"),
        (with("18:30:00.000Z", "18:30:00Z"), "bad_date"),
        (with("18:30:00.000Z", "18:30:00.000+02:00"), "bad_date"),
        (with(r#""text":"t""#, r#""text":4"#), "bad_value"),
        (with(r#""text":"t""#, r#""work":null"#), "bad_value"),
        (with(r#""text":"t""#, r#""text":"\ud800""#), "not_json"),
        (with("}", ""), "not_json"),
        (format!("{NOTE} {NOTE}"), "not_json"),
        (
            format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)),
            "too_deep",
        ),
        (
            with(
                r#""text":"t""#,
                &format!(r#""mood":{}{}"#, "[".repeat(65), "]".repeat(65)),
            ),
            "too_deep",
        ),
        (SESSION.replace(":90", ":9e1"), "bad_value"),
        (SESSION.replace(":90", ":90.0"), "bad_value"),
        (SESSION.replace(":90", ":1e400"), "not_json"),
        (SESSION.replace(":90", ":NaN"), "not_json"),
        (SESSION.replace(":90", ":-1"), "bad_value"),
        (SESSION.replace(":90", ":9007199254740993"), "bad_value"),
        (
            SESSION.replace(r#"{"on":"2026-03-14"}"#, r#"{"on":"a","on":"b"}"#),
            "doubled_key",
        ),
        (
            MILESTONE.replace(
                "a1\":4",
                "a1\":4,\"0191f2a0-0000-7000-8000-0000000000a1\":5",
            ),
            "doubled_key",
        ),
        (
            MILESTONE.replace("\"situation\"", "\"mood\""),
            "unknown_key",
        ),
        (
            MILESTONE.replace("\"source\":\"dashboard\"", "\"mood\":\"x\""),
            "unknown_key",
        ),
        (
            PROFILE.replace("\"email\"", "\"background\""),
            "unknown_key",
        ),
        (String::new(), "not_json"),
        ("\u{feff}{}".into(), "not_json"),
    ] {
        assert_eq!(reason(&line), expected, "{line:.200}");
    }
}

#[test]
fn a_deep_text_inside_quotes_is_no_nesting() {
    let line = NOTE.replace(r#""text":"t""#, &format!(r#""text":"{}""#, "[".repeat(100)));
    assert!(read(&line).is_ok(), "brackets in text are text");
}
