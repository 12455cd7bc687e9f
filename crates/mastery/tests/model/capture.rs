//! Capture lines as a table, read on Friday 20 November 2026, and what holds for every line.

use plumb_mastery::{
    Area, AreaKind, Tree,
    capture::{As, Names, Readings, read, read_as},
};

use crate::bench::*;

fn ground() -> Tree {
    let technique = |number, parent, name: &str| area(number, Some(parent), AreaKind::Technique, name);
    let mut throwing = area(4, Some(1), AreaKind::Area, "Throwing");
    throwing.also = vec!["Wheel".to_owned()];
    let areas: Vec<Area> = vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(1), AreaKind::Area, "Kiln"),
        throwing,
        area(5, Some(1), AreaKind::Area, "Firing"),
        area(10, None, AreaKind::Craft, "Illustration"),
        area(11, Some(10), AreaKind::Area, "Émail"),
        area(12, Some(10), AreaKind::Area, "Firing"),
        area(13, Some(10), AreaKind::Area, "Letters"),
        technique(14, 13, "Lettering"),
        technique(15, 13, "Hand lettering"),
    ];
    Tree::new(areas).unwrap()
}

fn names() -> Names {
    let titles = ["Tea bowls", "Brogues", "Bowl", "Bowl"];
    let works: Vec<_> = titles.iter().zip(1..).map(|(title, number)| work(number, title)).collect();
    Names::new(ground(), &works)
}

fn reading(line: &str) -> Readings {
    read(&line.replace('⏎', "\n"), &names(), on("2026-11-20"))
}

fn written(readings: &Readings) -> String {
    if let Some(refused) = &readings.refused {
        return format!("refused: {refused}");
    }
    let mut lines: Vec<String> = readings.readings.iter().map(|reading| reading.sentence.replace('\n', "⏎")).collect();
    if let Some(question) = readings.question {
        lines.insert(0, format!("{question:?}"));
    }
    lines.join("\n    ")
}

#[test]
fn dump() {
    for line in include_str!("capture_lines.txt").lines() {
        println!("{line}\n    {}", written(&reading(line)));
    }
}
