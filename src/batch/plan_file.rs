//! A plan that is saved, to be reviewed and placed later: JSON, without secrets.

use std::fmt;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read as _, Write};
use std::path::Path;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::plan::{Draw, Head, Plan, PlanProfile, PlanRow, Total};
use orderctl_core::error::{Code, Error, Result};

/// What the file says it is.
const SCHEMA: &str = "orderctl-plan/1";

#[derive(Serialize)]
struct Opening<'a> {
    schema: &'static str,
    version: &'static str,
    #[serde(flatten)]
    head: &'a Head,
    profiles: &'a [PlanProfile],
    totals: Vec<Total>,
}

/// Whether a file is a plan and no order file, by its beginning.
pub fn is_plan(path: &str) -> bool {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(256).read_to_end(&mut start));
    let start: String =
        String::from_utf8_lossy(&start).chars().filter(|c| !c.is_whitespace()).collect();
    read.is_ok() && start.starts_with(&format!("{{\"schema\":\"{SCHEMA}\""))
}

/// Writes a plan to a new file that its owner alone can read, or over an older one.
///
/// # Errors
/// Of kind usage when the file can't be written.
pub fn save(plan: &Plan, path: &Path) -> Result<()> {
    let failed = |error: std::io::Error| {
        Error::usage(format!("the plan can't be written to {}", path.display()))
            .code(Code::Plan)
            .because(error)
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    // All of it or nothing.
    let file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let mut out = BufWriter::new(file);
    let opening = Opening {
        schema: SCHEMA,
        version: env!("CARGO_PKG_VERSION"),
        head: &plan.head,
        profiles: &plan.profiles,
        totals: plan.sums.totals(),
    };
    let text = |value: serde_json::Result<String>| {
        value.map_err(|error| Error::internal("the plan is not JSON").because(error))
    };
    let opening = text(serde_json::to_string(&opening))?;
    let opening = opening.strip_suffix('}').unwrap_or(&opening);
    write!(out, "{opening},\"rows\":[").map_err(failed)?;
    let mut rows = plan.rows()?;
    let mut is_first = true;
    while let Some(row) = rows.next()? {
        let comma = if std::mem::take(&mut is_first) { "" } else { "," };
        write!(out, "{comma}\n{}", text(serde_json::to_string(&row))?).map_err(failed)?;
    }
    writeln!(out, "\n]}}").map_err(failed)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error)).map(drop)
}

/// Reads a saved plan; its rows are held on disk.
///
/// # Errors
/// Of kind usage when it can't be read, or is no plan of a version that is known.
pub fn open(path: &str) -> Result<Plan> {
    let file = File::open(path).map_err(|error| {
        Error::usage(format!("the plan {path} can't be read: {error}")).code(Code::Unreadable)
    })?;
    let mut draw = Draw::new()?;
    let mut failed = None;
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(file));
    let reading = Reading { draw: &mut draw, failed: &mut failed };
    let opening = reading.deserialize(&mut reader).and_then(|opening| {
        reader.end()?;
        Ok(opening)
    });
    if let Some(error) = failed {
        return Err(error);
    }
    let (head, profiles) = opening.map_err(|error| {
        Error::usage(format!("{path} is not a plan of this version of orderctl"))
            .code(Code::Plan)
            .because(error)
            .hint("save it again with: orderctl plan FILE --save PLAN")
    })?;
    draw.done(head, profiles)
}

/// Reads a plan, whose rows go to disk as they come.
struct Reading<'a> {
    draw: &'a mut Draw,
    failed: &'a mut Option<Error>,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Field {
    Schema,
    Rows,
    Profiles,
    #[serde(other)]
    Other,
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = (Head, Vec<PlanProfile>);

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = (Head, Vec<PlanProfile>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a plan")
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        mut map: A,
    ) -> std::result::Result<Self::Value, A::Error> {
        use serde::de::Error as _;
        let (mut is_known, mut has_rows, mut profiles) = (false, false, None);
        let mut head = serde_json::Map::new();
        while let Some(name) = map.next_key::<String>()? {
            match Field::deserialize(serde::de::value::StrDeserializer::<A::Error>::new(&name))? {
                Field::Schema => {
                    let schema: String = map.next_value()?;
                    is_known = schema == SCHEMA;
                    if !is_known {
                        return Err(A::Error::custom(format!("its schema is {schema}")));
                    }
                }
                Field::Rows => {
                    let rows = RowsOf { draw: &mut *self.draw, failed: &mut *self.failed };
                    map.next_value_seed(rows)?;
                    has_rows = true;
                }
                Field::Profiles => profiles = Some(map.next_value()?),
                Field::Other => {
                    head.insert(name, map.next_value()?);
                }
            }
        }
        if !is_known || !has_rows {
            return Err(A::Error::custom("a plan has a schema and rows"));
        }
        let head = serde_json::from_value(head.into()).map_err(A::Error::custom)?;
        Ok((head, profiles.ok_or_else(|| A::Error::missing_field("profiles"))?))
    }
}

struct RowsOf<'a> {
    draw: &'a mut Draw,
    failed: &'a mut Option<Error>,
}

impl<'de> DeserializeSeed<'de> for RowsOf<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowsOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the rows of a plan")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> std::result::Result<(), A::Error> {
        use serde::de::Error as _;
        while let Some(row) = rows.next_element::<PlanRow>()? {
            if let Err(error) = self.draw.push(&row) {
                *self.failed = Some(error);
                return Err(A::Error::custom("the row can't be held"));
            }
        }
        Ok(())
    }
}
