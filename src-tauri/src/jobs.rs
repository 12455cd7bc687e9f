//! Long work that the page may cancel.
//!
//! The rule it keeps: a job is named by a number of the page's own making, and a cancel reaches that job alone. The job
//! itself decides where it may still stop; what it answers is what happened.
//! It does not know what the work is.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The jobs that run now.
#[derive(Default)]
pub struct Jobs {
    running: Mutex<HashMap<u32, Arc<AtomicBool>>>,
}

/// One job, until it is dropped.
pub struct Running<'a> {
    jobs: &'a Jobs,
    number: Option<u32>,
    /// Set when the person cancels.
    pub cancelled: Arc<AtomicBool>,
}

impl Jobs {
    /// Begins a job; work without a number cannot be cancelled.
    pub fn begin(&self, number: Option<u32>) -> Running<'_> {
        let cancelled = Arc::new(AtomicBool::new(false));
        if let Some(number) = number {
            self.lock().insert(number, Arc::clone(&cancelled));
        }
        Running {
            jobs: self,
            number,
            cancelled,
        }
    }

    /// Asks a job to stop; one that has ended has nothing to stop.
    pub fn cancel(&self, number: u32) {
        if let Some(cancelled) = self.lock().get(&number) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// A panic elsewhere leaves the list as whole as it was: each change of it is one step.
    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Arc<AtomicBool>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.jobs.lock().remove(&number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancel_reaches_its_own_job_and_no_other() {
        let jobs = Jobs::default();
        let (export, import) = (jobs.begin(Some(1)), jobs.begin(Some(2)));
        let unnamed = jobs.begin(None);
        jobs.cancel(1);
        let asked = |job: &Running<'_>| job.cancelled.load(Ordering::Relaxed);
        assert!(asked(&export), "the job that was cancelled is told");
        assert!(
            !asked(&import) && !asked(&unnamed),
            "the others go on as if nothing was said"
        );
    }

    #[test]
    fn a_number_is_free_again_when_its_job_has_ended() {
        let jobs = Jobs::default();
        drop(jobs.begin(Some(1)));
        jobs.cancel(1);
        let next = jobs.begin(Some(1));
        assert!(
            !next.cancelled.load(Ordering::Relaxed),
            "a cancel that came too late stops nothing that begins later"
        );
    }
}
