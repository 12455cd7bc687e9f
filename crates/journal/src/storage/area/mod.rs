//! Areas with their other names and the ladders of crafts.
//!
//! There are dozens of them, so they are always read together.

use std::collections::BTreeMap;

use plumb_mastery::{Area, AreaId, Ladder, Rung, tree::Tree};
use rusqlite::{Connection, named_params};

use super::{missing_reference, values};
use crate::{
    problem::{Code, Problem, Result},
    reader::AreaUse,
};

/// Every area, in the order in which they were made.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Area>> {
    let mut also = names(connection)?;
    let mut ladders = ladders(connection)?;
    let mut all = connection.prepare_cached(include_str!("all.sql"))?;
    let areas = all.query_map([], |row| {
        let key: i64 = row.get("row")?;
        Ok(Area {
            id: AreaId(values::id(row, "id")?),
            parent: values::id_or_none(row, "parent")?.map(AreaId),
            kind: values::of_word(row, "kind")?,
            name: row.get("name")?,
            also: also.remove(&key).unwrap_or_default(),
            ladder: ladders.remove(&key).map(|rungs| Ladder { rungs }),
            freshness_half_life: row.get("freshness_half_life")?,
            fallow_since: values::day_or_none(row, "fallow_since")?,
            retired_on: values::day_or_none(row, "retired_on")?,
        })
    })?;
    Ok(areas.collect::<rusqlite::Result<_>>()?)
}

/// One area.
pub(super) fn find(connection: &Connection, id: &str) -> Result<Option<Area>> {
    Ok(all(connection)?
        .into_iter()
        .find(|area| area.id.to_string() == id))
}

fn names(connection: &Connection) -> Result<BTreeMap<i64, Vec<String>>> {
    let mut names: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    let mut all = connection.prepare_cached("SELECT area, name FROM area_also ORDER BY area, n")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        names
            .entry(row.get("area")?)
            .or_default()
            .push(row.get("name")?);
    }
    Ok(names)
}

fn ladders(connection: &Connection) -> Result<BTreeMap<i64, Vec<Rung>>> {
    let mut signals: BTreeMap<(i64, i64), Vec<String>> = BTreeMap::new();
    let mut all = connection
        .prepare_cached("SELECT craft, rung, said FROM rung_signal ORDER BY craft, rung, n")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        signals
            .entry((row.get("craft")?, row.get("rung")?))
            .or_default()
            .push(row.get("said")?);
    }
    let mut ladders: BTreeMap<i64, Vec<Rung>> = BTreeMap::new();
    let mut all = connection.prepare_cached(
        "SELECT craft, n, key, name, demands, can_do FROM rung ORDER BY craft, n",
    )?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let craft = row.get("craft")?;
        ladders.entry(craft).or_default().push(Rung {
            key: row.get("key")?,
            name: row.get("name")?,
            demands: row.get("demands")?,
            can_do: row.get("can_do")?,
            signals: signals.remove(&(craft, row.get("n")?)).unwrap_or_default(),
        });
    }
    Ok(ladders)
}

pub(super) fn store(connection: &Connection, area: &Area) -> Result<()> {
    let mut store = connection.prepare_cached(include_str!("store.sql"))?;
    let (key, parent): (i64, Option<i64>) = store.query_row(
        named_params! {
            ":id": area.id.to_string(),
            ":parent": area.parent.map(|id| id.to_string()),
            ":kind": values::word(&area.kind),
            ":name": area.name,
            ":freshness_half_life": area.freshness_half_life,
            ":fallow_since": area.fallow_since.map(|on| on.to_string()),
            ":retired_on": area.retired_on.map(|on| on.to_string()),
        },
        |row| Ok((row.get("row")?, row.get("parent")?)),
    )?;
    if let (Some(id), None) = (area.parent, parent) {
        return Err(missing_reference("an area", id));
    }
    for sql in [
        "DELETE FROM area_also WHERE area = :area",
        "DELETE FROM rung WHERE craft = :area",
        "DELETE FROM rung_signal WHERE craft = :area",
    ] {
        connection
            .prepare_cached(sql)?
            .execute(named_params! {":area": key})?;
    }
    let mut put = connection
        .prepare_cached("INSERT INTO area_also (area, n, name) VALUES (:area, :n, :name)")?;
    for (n, name) in (1_i64..).zip(&area.also) {
        put.execute(named_params! {":area": key, ":n": n, ":name": name})?;
    }
    area.ladder
        .as_ref()
        .map_or(Ok(()), |ladder| store_ladder(connection, key, ladder))
}

fn store_ladder(connection: &Connection, craft: i64, ladder: &Ladder) -> Result<()> {
    let mut put = connection.prepare_cached(include_str!("store_rung.sql"))?;
    let mut say = connection.prepare_cached(
        "INSERT INTO rung_signal (craft, rung, n, said) VALUES (:craft, :rung, :n, :said)",
    )?;
    for (n, rung) in (1_i64..).zip(&ladder.rungs) {
        put.execute(named_params! {
            ":craft": craft,
            ":n": n,
            ":key": rung.key,
            ":name": rung.name,
            ":demands": rung.demands,
            ":can_do": rung.can_do,
        })?;
        for (nth, said) in (1_i64..).zip(&rung.signals) {
            say.execute(named_params! {":craft": craft, ":rung": n, ":n": nth, ":said": said})?;
        }
    }
    Ok(())
}

/// What names an area itself.
pub(crate) fn used(connection: &Connection, id: AreaId) -> Result<AreaUse> {
    let mut used = connection.prepare_cached(include_str!("used.sql"))?;
    let counts = used.query_row(named_params! {":id": id.to_string()}, |row| {
        Ok((row.get("entries")?, row.get("areas")?))
    })?;
    let (entries, areas): (i64, i64) = counts;
    Ok(AreaUse {
        entries: entries.cast_unsigned(),
        areas: areas.cast_unsigned(),
    })
}

/// Refuses a ladder that has fewer rungs than an entry stands on (I3).
pub(crate) fn refuse_off_ladder(connection: &Connection, tree: &Tree) -> Result<()> {
    let mut hardest = connection.prepare_cached(include_str!("hardest.sql"))?;
    let mut rows = hardest.query([])?;
    while let Some(row) = rows.next()? {
        let area = AreaId(values::id(row, "area")?);
        let rung: u8 = row.get("rung")?;
        if tree.ladder_of(area).is_some_and(|ladder| !ladder.has(rung)) {
            let message = format!(
                "An entry in {} stands on rung {rung}, which the ladder would lose. Nothing was changed.",
                tree.path(area)
            );
            return Err(Problem::new(Code::Refused, "off_ladder", message)
                .hint("Give each old rung a new one first."));
        }
    }
    Ok(())
}
