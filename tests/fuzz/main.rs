//! `fuzz SECONDS [SEED]`: feeds the engine with mutated inputs and says what it did wrong.
//!
//! It starts from the inputs of all vectors (run it where `tests/vectors` lies) and from one award and one register of its
//! own. Every input is handed to `minitendr::exchange::call` twice. Wrong are: a panic, an answer that is no JSON, an error
//! with a code that is not documented, two different answers, and a call that takes longer than five seconds. What did
//! something wrong is written to `target/fuzz/`, and the program ends with 1.
//!
//! **How does it get anywhere?** An input that makes the engine say something that no input made it say before (another
//! operation with another set of codes, outcomes and rules) is kept and mutated further, and so are some of those that
//! have a result.
//!
//! **Is a run repeatable?** Yes: the sequence of inputs follows from the seed alone. Only where it stops depends on the
//! clock.

mod mutate;
mod random;
mod seeds;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use minitendr::exchange;
use serde_json::Value;
use serde_json::value::RawValue;

use mutate::mutate;
use random::Random;
use seeds::{Input, seeds};

/// A call that takes longer is wrong.
const LONGEST: Duration = Duration::from_secs(5);

/// A call that takes longer is taken for one that never ends.
const NEVER: Duration = Duration::from_secs(60);

/// Mutated inputs that are kept at most.
const KEPT: usize = 5_000;

/// Where findings are written.
const FOLDER: &str = "target/fuzz";

/// Words whose presence in an answer tells one way through the engine from another.
const TELLING: [&str; 4] = ["code", "outcome", "rule", "against"];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Some(Ok(seconds)), seed) = (arguments.next(), arguments.next().unwrap_or(Ok(1))) else {
        eprintln!("fuzz SECONDS [SEED]");
        return ExitCode::FAILURE;
    };
    let Ok(seed) = seed else {
        eprintln!("fuzz: the seed is a whole number");
        return ExitCode::FAILURE;
    };
    let corpus = match seeds() {
        Ok(corpus) if !corpus.is_empty() => corpus,
        Ok(_) => return complain("there are no vectors in tests/vectors"),
        Err(error) => return complain(&format!("tests/vectors: {error}")),
    };
    let mut fuzz = Fuzz::new(corpus, seed);
    fuzz.watch();
    fuzz.run(Duration::from_secs(seconds));
    print!("{}", fuzz.report(seed));
    if fuzz.wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn complain(what: &str) -> ExitCode {
    eprintln!("fuzz: {what}");
    ExitCode::FAILURE
}

/// The call that runs now, for the watch.
type Running = Arc<Mutex<Option<(Instant, Input)>>>;

/// The message, the place and the backtrace of the last panic.
type Panic = Arc<Mutex<(String, String)>>;

struct Fuzz {
    random: Random,
    /// The inputs that are mutated: the seeds, then what was kept.
    corpus: Vec<Input>,
    seeds: usize,
    /// What answers have looked like so far.
    seen: BTreeSet<u64>,
    running: Running,
    panic: Panic,
    executions: u64,
    accepted: u64,
    elapsed: Duration,
    slowest: (Duration, Input),
    /// What went wrong, each kind once, and how often.
    wrong: BTreeMap<String, u64>,
}

impl Fuzz {
    fn new(corpus: Vec<Input>, seed: u64) -> Self {
        let panic = Panic::default();
        let noted = Arc::clone(&panic);
        std::panic::set_hook(Box::new(move |info| {
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            let text = format!("{info}\n{}", std::backtrace::Backtrace::force_capture());
            *noted.lock().unwrap_or_else(PoisonError::into_inner) = (place, text);
        }));
        Self {
            random: Random::new(seed),
            seeds: corpus.len(),
            corpus,
            seen: BTreeSet::new(),
            running: Running::default(),
            panic,
            executions: 0,
            accepted: 0,
            elapsed: Duration::ZERO,
            slowest: (Duration::ZERO, Input::default()),
            wrong: BTreeMap::new(),
        }
    }

    /// Ends the program, with the input written down, where a call never ends.
    fn watch(&self) {
        let running = Arc::clone(&self.running);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_secs(1));
                let now = running.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some((start, input)) = now.as_ref().filter(|(start, _)| start.elapsed() > NEVER) {
                    let file = note("hang", input, "");
                    eprintln!("fuzz: a call has not ended after {:?}: {file}", start.elapsed());
                    std::process::exit(1);
                }
            }
        });
    }

    fn run(&mut self, limit: Duration) {
        let start = Instant::now();
        for index in 0..self.seeds {
            self.try_one(self.corpus[index].clone());
        }
        while start.elapsed() < limit {
            let input = self.next();
            self.try_one(input);
        }
        self.elapsed = start.elapsed();
    }

    /// A mutated input; those that were kept are chosen as often as the seeds.
    fn next(&mut self) -> Input {
        let kept = self.corpus.len() - self.seeds;
        let index = if kept > 0 && self.random.chance(2) {
            self.seeds + self.random.below(kept)
        } else {
            self.random.below(self.seeds)
        };
        let other = self.random.below(self.corpus.len());
        let mut input = self.corpus[index].clone();
        input.text = mutate(&input.text, &self.corpus[other].text, &mut self.random);
        if self.random.chance(200) {
            let operations: Vec<&str> = exchange::operations().chain(["", "evaluate "]).collect();
            operations[self.random.below(operations.len())].clone_into(&mut input.operation);
        }
        input
    }

    fn try_one(&mut self, input: Input) {
        let start = Instant::now();
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = Some((start, input.clone()));
        let first = self.call(&input);
        let middle = Instant::now();
        let again = self.call(&input);
        // Of the two the shorter one: the other may have waited for another program.
        let took = middle.duration_since(start).min(middle.elapsed());
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.executions += 2;
        if took > self.slowest.0 {
            self.slowest = (took, input.clone());
        }
        if took > LONGEST {
            self.wrong("slow", &input, &format!("{took:?}"));
        }
        let (Some(first), Some(again)) = (first, again) else { return };
        if first != again {
            self.wrong("different", &input, &format!("{first:?}\n{again:?}"));
        }
        self.accepted += u64::from(first.is_ok());
        let (Ok(answer) | Err(answer)) = &first;
        let Ok(document) = serde_json::from_str::<Value>(answer) else {
            return self.wrong("no-json", &input, answer);
        };
        if first.is_err() {
            let errors = document["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
            let documented = |error: &Value| error["code"].as_str().is_some_and(minitendr::is_documented);
            if errors.is_empty() || !errors.iter().all(documented) {
                self.wrong("undocumented", &input, answer);
            }
        }
        let is_new = self.is_new(&input.operation, first.is_ok(), &document);
        // An input with a result gets further than one that was refused, even where it tells nothing new.
        if is_new || (first.is_ok() && self.random.chance(4)) {
            self.keep(input);
        }
    }

    /// Nothing where the engine panics.
    fn call(&mut self, input: &Input) -> Option<Result<String, String>> {
        let answer = catch_unwind(AssertUnwindSafe(|| exchange::call(&input.operation, &input.text)));
        if answer.is_err() {
            let (place, text) = self.panic.lock().unwrap_or_else(PoisonError::into_inner).clone();
            self.wrong(&format!("panic at {place}"), input, &text);
        }
        answer.ok()
    }

    fn wrong(&mut self, kind: &str, input: &Input, more: &str) {
        let count = self.wrong.entry(kind.to_owned()).or_default();
        *count += 1;
        if *count == 1 {
            let file = note(kind, input, more);
            eprintln!("fuzz: {kind}: {file}");
        }
    }

    /// Keeps an input, in place of another one where there are enough.
    fn keep(&mut self, input: Input) {
        if self.corpus.len() < self.seeds + KEPT {
            self.corpus.push(input);
        } else {
            let index = self.seeds + self.random.below(KEPT);
            self.corpus[index] = input;
        }
    }

    /// Whether an answer goes a way that no other went before.
    fn is_new(&mut self, operation: &str, is_ok: bool, document: &Value) -> bool {
        let mut told = BTreeSet::new();
        telling(document, &mut told);
        // Of refused inputs only those with one flaw: with more they only drift away.
        if !is_ok && told.len() > 1 {
            return false;
        }
        let mut hasher = DefaultHasher::new();
        (operation, is_ok, told).hash(&mut hasher);
        self.seen.insert(hasher.finish())
    }

    fn report(&self, seed: u64) -> String {
        let mut text = String::new();
        let milliseconds = self.elapsed.as_millis().max(1);
        let rate = u128::from(self.executions) * 1000 / milliseconds;
        let (slowest, input) = &self.slowest;
        let bytes = input.text.len();
        let _ = writeln!(text, "seed {seed}: {} executions in {} ms, {rate} per second", self.executions, milliseconds);
        let _ = writeln!(
            text,
            "{} inputs of vectors, {} kept, {} calls with a result",
            self.seeds,
            self.corpus.len() - self.seeds,
            self.accepted
        );
        let file = note("slowest", input, &format!("{slowest:?}"));
        let _ = writeln!(text, "slowest call: {slowest:?}, `{}`, {bytes} bytes, {file}", input.operation);
        for (kind, count) in &self.wrong {
            let _ = writeln!(text, "WRONG: {kind}: {count} times");
        }
        let _ = writeln!(text, "{} kinds of things went wrong", self.wrong.len());
        text
    }
}

/// The values of the telling keys, at any depth.
fn telling<'v>(value: &'v Value, told: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match value.as_str() {
                    Some(text) if TELLING.contains(&key.as_str()) => drop(told.insert(text)),
                    _ => telling(value, told),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| telling(value, told)),
        _ => {}
    }
}

/// Writes an input down; the name of the file.
fn note(kind: &str, input: &Input, more: &str) -> String {
    let mut hasher = DefaultHasher::new();
    (kind, &input.operation, &input.text).hash(&mut hasher);
    let name: String = kind.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let file = PathBuf::from(FOLDER).join(format!("{name}-{:016x}.txt", hasher.finish()));
    let text = format!("{}\n{}\n{more}\n", input.operation, input.text);
    let written = std::fs::create_dir_all(FOLDER).and_then(|()| std::fs::write(&file, text));
    match written {
        Ok(()) => file.display().to_string(),
        Err(error) => format!("(not written: {error})"),
    }
}

/// A vector, as far as it is needed here.
#[derive(serde::Deserialize)]
struct Vector {
    op: String,
    input: Box<RawValue>,
}
