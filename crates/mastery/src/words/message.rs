//! The sentences that are made in Rust, each from its message in `assets/words`, in the language that is spoken.
//!
//! `say!("key", name = value)` is the one way to a sentence. Numbers are given as numbers, so that a message can choose its plural by them, and
//! are written with the thousands parted as the language does. A message that a language lacks is said in English; a test holds all files to the
//! same keys and variables. This module knows no message.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{language::Language, number, pseudo};

/// What fills a place in a message: a text, or a number that a plural may be chosen by.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// A text as it stands.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                // No journal holds as many of anything as would not fit.
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

/// The sentence of a message: `say!("evidence-lost", name = file, count = 3)`.
#[macro_export]
macro_rules! say {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::message::said($key, &[$((stringify!($name), $crate::words::message::Value::from($value))),*])
    };
}

type Bundle = FluentBundle<FluentResource>;

/// The parts of a language's folder that Rust speaks from; the window reads those beside them.
macro_rules! parts {
    ($language:literal) => {
        parts!($language; phrases meaning capture charts sounding_line seabed core bob waterline silt_calendar reach echoes two_soundings in_true problems entries areas today works keeping exchange portfolios paper command_line desktop)
    };
    ($language:literal; $($part:ident)*) => {
        [$(include_str!(concat!("../../../../assets/words/", $language, "/core/", stringify!($part), ".ftl"))),*]
    };
}

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| {
    let mut english = bundle(Language::English, &parts!("en"));
    english.set_formatter(Some(|value, _| written(value, Language::English)));
    english
});
static GERMAN: LazyLock<Bundle> = LazyLock::new(|| {
    let mut german = bundle(Language::German, &parts!("de"));
    german.set_formatter(Some(|value, _| written(value, Language::German)));
    german
});
static PSEUDO: LazyLock<Bundle> = LazyLock::new(|| {
    let mut pseudo = bundle(Language::Pseudo, &parts!("en"));
    pseudo.set_formatter(Some(|value, _| written(value, Language::Pseudo)));
    pseudo.set_transform(Some(pseudo::long));
    pseudo
});

/// The sentence of a message in the language that is spoken. Call it by `say!`.
pub fn said(key: &str, values: &[(&'static str, Value<'_>)]) -> String {
    let spoken = match Language::spoken() {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::Pseudo => &PSEUDO,
    };
    of(spoken, key, values)
        .or_else(|| of(&ENGLISH, key, values))
        .unwrap_or_else(|| key.to_owned())
}

fn of(bundle: &Bundle, key: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Value::Text(text) => args.set(*name, FluentValue::from(text.as_ref())),
            Value::Number(number) => args.set(*name, FluentValue::from(*number)),
        }
    }
    // What cannot be filled in shows its own name; the tests of the message files look for that.
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned(),
    )
}

fn bundle(language: Language, parts: &[&str]) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for part in parts {
        // A part with a mistake still holds its other messages; the tests of the message files read every part strictly.
        let resource = FluentResource::try_new((*part).to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(found) = value else {
        return None;
    };
    // Every number comes here as a whole one.
    Some(number::parted(found.value as i64, language))
}
