//! Many orders over several threads: which may go at once, and which one after the other.
//!
//! This knows nothing of orders. Each job goes through [`place`](crate::place) by itself, so that a run
//! of many orders keeps the promise of a single one.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};

use orderctl_core::error::{Error, Result};

/// How many jobs are read ahead of those that run, per thread: enough that a job which has to wait for
/// another one does not hold up those behind it, few enough to be small.
const READ_AHEAD: usize = 16;

/// One piece of work of a batch, such as the order of one row of a file.
pub trait Job: Send {
    /// Whose it is: a group has a limit of its own, and can be stopped alone. That is a profile.
    fn group(&self) -> &str;

    /// Jobs of one lane run one after the other, in their order. That is a cart, whose lines are known
    /// only by being new.
    fn lane(&self) -> Option<&str>;
}

/// What follows from the end of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Further jobs are begun, whatever became of this one.
    GoOn,
    /// No further job of its group is begun.
    StopGroup,
    /// No further job is begun.
    StopAll,
}

/// How many jobs run at the same time, and what stops a batch.
pub struct Options<'a> {
    /// The most jobs that run at once in all groups together; 0 counts as 1.
    pub concurrency: usize,
    /// How many of a group run at once.
    pub of_group: &'a dyn Fn(&str) -> usize,
    /// True when no further job is to be begun, because the user said so.
    pub is_stopped: &'a dyn Fn() -> bool,
}

/// Runs the jobs that `next` gives, until there is none. `done` is told of each, in the order in which
/// they end, with nothing where a job was not begun. Few jobs are in memory at once.
///
/// # Errors
/// What `next` and `done` fail with: no further job is begun then, and those that run end.
pub fn run<J: Job, R: Send>(
    options: &Options<'_>,
    next: &mut dyn FnMut() -> Result<Option<J>>,
    work: &(dyn Fn(&J) -> (R, Next) + Sync),
    done: &mut dyn FnMut(J, Option<R>) -> Result<()>,
) -> Result<()> {
    let threads = options.concurrency.max(1);
    let (jobs, taken) = mpsc::channel::<J>();
    let (results, ended) = mpsc::channel::<(J, R, Next)>();
    let taken = Mutex::new(taken);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (results, taken) = (results.clone(), &taken);
            scope.spawn(move || {
                loop {
                    let job = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok(job) = job else { break };
                    let (result, next) = work(&job);
                    if results.send((job, result, next)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(results);
        let mut queue = Queue::new(threads);
        let outcome = dispatch(options, &mut queue, next, &jobs, &ended, done);
        // The threads end when there is nothing more to take.
        drop(jobs);
        if outcome.is_err() {
            // What was begun has an end, which is told if it can be.
            while let Ok((job, result, _)) = ended.recv() {
                let _ = done(job, Some(result));
            }
        }
        outcome
    })
}

fn dispatch<J: Job, R>(
    options: &Options<'_>,
    queue: &mut Queue<J>,
    next: &mut dyn FnMut() -> Result<Option<J>>,
    jobs: &mpsc::Sender<J>,
    ended: &mpsc::Receiver<(J, R, Next)>,
    done: &mut dyn FnMut(J, Option<R>) -> Result<()>,
) -> Result<()> {
    let mut is_last = false;
    loop {
        while !is_last && queue.waiting.len() < queue.threads * READ_AHEAD {
            match next()? {
                Some(job) => queue.waiting.push_back(job),
                None => is_last = true,
            }
        }
        queue.all_stopped |= (options.is_stopped)();
        for job in queue.take_stopped() {
            done(job, None)?;
        }
        for job in queue.take_ready(options.of_group) {
            jobs.send(job).map_err(|_| Error::internal("the threads of a batch have ended"))?;
        }
        if queue.running == 0 {
            if is_last && queue.waiting.is_empty() {
                return Ok(());
            }
            continue;
        }
        let (job, result, next) =
            ended.recv().map_err(|_| Error::internal("the threads of a batch have ended"))?;
        queue.end(&job, next);
        done(job, Some(result))?;
    }
}

/// Which jobs run, and which wait.
struct Queue<J> {
    threads: usize,
    waiting: VecDeque<J>,
    running: usize,
    of_group: BTreeMap<String, usize>,
    lanes: BTreeSet<String>,
    stopped: BTreeSet<String>,
    all_stopped: bool,
}

impl<J: Job> Queue<J> {
    fn new(threads: usize) -> Self {
        Self {
            threads,
            waiting: VecDeque::new(),
            running: 0,
            of_group: BTreeMap::new(),
            lanes: BTreeSet::new(),
            stopped: BTreeSet::new(),
            all_stopped: false,
        }
    }

    /// The jobs that are not begun any more.
    fn take_stopped(&mut self) -> Vec<J> {
        let waiting = std::mem::take(&mut self.waiting);
        let (stopped, rest): (VecDeque<J>, VecDeque<J>) = waiting
            .into_iter()
            .partition(|job| self.all_stopped || self.stopped.contains(job.group()));
        self.waiting = rest;
        stopped.into()
    }

    /// The jobs that may begin now, first come, first served.
    fn take_ready(&mut self, limit: &dyn Fn(&str) -> usize) -> Vec<J> {
        let mut ready = Vec::new();
        let mut at = 0;
        while self.running < self.threads
            && let Some(job) = self.waiting.get(at)
        {
            let of_group = self.of_group.get(job.group()).copied().unwrap_or(0);
            let is_free = job.lane().is_none_or(|lane| !self.lanes.contains(lane));
            if !is_free || of_group >= limit(job.group()).max(1) {
                at += 1;
                continue;
            }
            self.running += 1;
            *self.of_group.entry(job.group().to_owned()).or_default() += 1;
            self.lanes.extend(job.lane().map(str::to_owned));
            ready.extend(self.waiting.remove(at));
        }
        ready
    }

    fn end(&mut self, job: &J, next: Next) {
        self.running -= 1;
        if let Some(count) = self.of_group.get_mut(job.group()) {
            *count -= 1;
        }
        if let Some(lane) = job.lane() {
            self.lanes.remove(lane);
        }
        match next {
            Next::GoOn => {}
            Next::StopGroup => {
                self.stopped.insert(job.group().to_owned());
            }
            Next::StopAll => self.all_stopped = true,
        }
    }
}

/// Does the same with each of these over several threads; the results are in the order of the items.
pub fn map<T: Sync, R: Send>(items: &[T], threads: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let (next, threads) = (AtomicUsize::new(0), threads.clamp(1, items.len().max(1)));
    let take = || {
        let mut own = Vec::new();
        while let Some((at, item)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            items.get(at).map(|item| (at, item))
        } {
            own.push((at, work(item)));
        }
        own
    };
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let own = take();
        others.into_iter().filter_map(|other| other.join().ok()).flatten().chain(own).collect()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    struct Task(usize, &'static str, Option<&'static str>);

    impl Job for Task {
        fn group(&self) -> &str {
            self.1
        }
        fn lane(&self) -> Option<&str> {
            self.2
        }
    }

    /// Runs tasks; those that ended, those that were not begun, and the most that ran at once.
    fn ran(
        tasks: Vec<Task>,
        concurrency: usize,
        next: impl Fn(&Task) -> Next + Sync,
    ) -> (Vec<usize>, Vec<usize>, usize) {
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let (mut ended, mut left) = (Vec::new(), Vec::new());
        let mut tasks = tasks.into_iter();
        let options =
            Options { concurrency, of_group: &|group| group.len(), is_stopped: &|| false };
        let work = |task: &Task| {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(2));
            running.fetch_sub(1, Ordering::SeqCst);
            ((), next(task))
        };
        run(&options, &mut || Ok(tasks.next()), &work, &mut |task, result| {
            if result.is_some() { &mut ended } else { &mut left }.push(task.0);
            Ok(())
        })
        .unwrap();
        (ended, left, most.into_inner())
    }

    #[test]
    fn many_run_at_once_and_each_once() {
        let tasks = (0..200).map(|n| Task(n, "a group", None)).collect();
        let (mut ended, left, most) = ran(tasks, 4, |_| Next::GoOn);
        ended.sort_unstable();
        assert_eq!((ended, left), ((0..200).collect(), vec![]));
        assert!((2..=4).contains(&most), "{most}");
    }

    #[test]
    fn a_lane_keeps_its_order_and_holds_up_nobody() {
        let tasks = (0..40).map(|n| Task(n, "a group", (n % 2 == 0).then_some("cart"))).collect();
        let (ended, _, most) = ran(tasks, 4, |_| Next::GoOn);
        let lane: Vec<usize> = ended.iter().copied().filter(|n| n % 2 == 0).collect();
        assert_eq!(lane, (0..40).step_by(2).collect::<Vec<_>>());
        assert!(most > 1);
    }

    #[test]
    fn a_group_has_its_own_limit_and_its_own_end() {
        let (_, _, most) = ran((0..20).map(|n| Task(n, "a", None)).collect(), 4, |_| Next::GoOn);
        assert_eq!(most, 1);
        let tasks = (0..20).map(|n| Task(n, if n % 2 == 0 { "a" } else { "bb" }, None)).collect();
        let (ended, left, _) =
            ran(tasks, 4, |task| if task.0 == 2 { Next::StopGroup } else { Next::GoOn });
        assert_eq!(left, (4..20).step_by(2).collect::<Vec<_>>());
        assert_eq!(ended.len(), 12);
        let tasks = (0..20).map(|n| Task(n, "a", None)).collect();
        let (ended, left, _) =
            ran(tasks, 1, |task| if task.0 == 2 { Next::StopAll } else { Next::GoOn });
        assert_eq!((ended, left), ((0..3).collect(), (3..20).collect()));
    }

    #[test]
    fn what_was_begun_is_told_even_if_the_reading_fails() {
        let mut count = 0;
        let mut next = || {
            count += 1;
            if count > 3 { Err(Error::usage("broken")) } else { Ok(Some(Task(count, "abc", None))) }
        };
        let mut told = 0;
        let options = Options { concurrency: 2, of_group: &|_| 9, is_stopped: &|| false };
        let outcome = run(&options, &mut next, &|_| ((), Next::GoOn), &mut |_, _| {
            told += 1;
            Ok(())
        });
        assert!(outcome.is_err() && told <= 3);
    }

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        assert_eq!(map(&items, 3, |n| n * 2), (0..200).step_by(2).collect::<Vec<_>>());
        assert_eq!(map(&[0; 0], 3, |n| *n), [0; 0]);
    }
}
