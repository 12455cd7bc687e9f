use super::*;

#[test]
fn interchange_x7_every_reason_has_its_line_and_field() {
    let head = "on,making_min,areas,note,id\n";
    let rows = [
        ("2025-02-29,10,,,", Reason::BadDate, "on"),
        ("31/04/2024,10,,,", Reason::BadDate, "on"),
        ("0000-00-00,10,,,", Reason::BadDate, "on"),
        ("45231,10,,,", Reason::BadDate, "on"),
        ("2026-11-21,10,,,", Reason::BadDate, "on"),
        (",10,,,", Reason::MissingField, "on"),
        ("2026-01-01,,,,", Reason::MissingField, "making_min"),
        ("2026-01-01,0,,,", Reason::TooShort, "making_min"),
        ("2026-01-01,1e400,,,", Reason::BadNumber, "making_min"),
        ("2026-01-01,NaN,,,", Reason::BadNumber, "making_min"),
        ("2026-01-01,1441,,,", Reason::OverADay, "making_min"),
        (
            "2026-01-01,99999999999999999999,,,",
            Reason::OverADay,
            "making_min",
        ),
        ("2026-01-01,25h,,,", Reason::OverADay, "making_min"),
        ("2026-01-01,10,Glass,,", Reason::UnknownArea, "areas"),
        ("2026-01-01,10,,a\0b,", Reason::BadValue, "note"),
        ("2026-01-01,10,,,17", Reason::BadValue, "id"),
    ];
    for (row, reason, field) in rows {
        assert_eq!(
            reasons(&format!("{head}{row}\n")),
            [(2, reason, Some(field.to_owned()))],
            "{row}"
        );
    }
    let long = format!("{head}2026-01-01,10,,{},\n", "x".repeat(20_001));
    assert_eq!(reasons(&long)[0].1, Reason::TooLong, "nothing is cut");
    let id = Uuid::from_u128(77);
    let doubled = format!("{head}2026-01-01,10,,,{id}\n2026-01-02,10,,,{id}\n");
    assert_eq!(
        reasons(&doubled),
        [(3, Reason::DuplicateId, Some("id".into()))],
        "the second row of one id"
    );
    let milestones = "on,title,challenge,result,links,measure,work\n";
    for (row, reason, field) in [
        ("2026-01-01,,,,,,", Reason::MissingField, "title"),
        ("2026-01-01,T,Glaze,,,,", Reason::BadValue, "challenge"),
        ("2026-01-01,T,Glaze=7,,,,", Reason::BadValue, "challenge"),
        (
            "2026-01-01,T,Glaze=3 | Glaze=4,,,,",
            Reason::BadValue,
            "challenge",
        ),
        ("2026-01-01,T,,finished,,,", Reason::BadValue, "result"),
        (
            "2026-01-01,T,,,javascript:alert(1),,",
            Reason::BadValue,
            "links",
        ),
        ("2026-01-01,T,,,,fast,", Reason::BadValue, "measure"),
        ("2026-01-01,T,,,,,Twice", Reason::BadValue, "work"),
        ("2026-01-01,T,,,,,Gull", Reason::UnknownArea, "work"),
    ] {
        assert_eq!(
            reasons(&format!("{milestones}{row}\n")),
            [(2, reason, Some(field.to_owned()))],
            "{row}"
        );
    }
}
