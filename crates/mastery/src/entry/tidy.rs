//! Brings every text of an entry into the form in which it is kept.
//!
//! NFC and new lines of one sort, nothing else: no word is changed. Texts that came from an import stay as their source wrote them.

use super::{Body, Entry, Evidence, EvidenceBody, Milestone, Recognition, Sounder};
use crate::check::tidy;

impl Entry {
    /// Brings every text into NFC with new lines of one sort, before `check`.
    pub fn tidy(&mut self) {
        tidy(&mut self.text);
        self.evidence.iter_mut().for_each(Evidence::tidy);
        match &mut self.body {
            Body::Milestone(milestone) => milestone.tidy(),
            Body::Recognition(recognition) => recognition.tidy(),
            Body::Sounding(sounding) => {
                if let Sounder::Other(name) = &mut sounding.by {
                    tidy(name);
                }
            }
            Body::Session(_) | Body::Note(_) | Body::Goal(_) => {}
        }
    }
}

impl Milestone {
    fn tidy(&mut self) {
        tidy(&mut self.title);
        let Some(story) = &mut self.story else { return };
        for text in [
            &mut story.situation,
            &mut story.action,
            &mut story.result,
            &mut story.learning,
            &mut story.share,
        ] {
            tidy(text);
        }
        story
            .later
            .iter_mut()
            .for_each(|later| tidy(&mut later.text));
    }
}

impl Recognition {
    fn tidy(&mut self) {
        tidy(&mut self.from);
        tidy(&mut self.quote);
        self.link.iter_mut().for_each(tidy);
    }
}

impl Evidence {
    /// Brings every text into NFC with new lines of one sort, before `check`.
    pub fn tidy(&mut self) {
        tidy(&mut self.caption);
        match &mut self.body {
            EvidenceBody::File { name, alt, .. } => {
                tidy(name);
                alt.iter_mut().for_each(tidy);
            }
            EvidenceBody::Link { url, title, .. } => {
                tidy(url);
                tidy(title);
            }
            EvidenceBody::Quote { text, source } => {
                tidy(text);
                tidy(source);
            }
            EvidenceBody::Measure(measure) => {
                for text in [&mut measure.what, &mut measure.to, &mut measure.unit] {
                    tidy(text);
                }
                measure
                    .from
                    .iter_mut()
                    .chain(&mut measure.source)
                    .for_each(tidy);
            }
        }
    }
}
