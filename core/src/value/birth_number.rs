//! Recognising birth numbers (*rodné číslo*), so that they can be refused.

/// Whether a text holds something that is a birth number: six digits, a slash and three or four digits; or ten digits
/// in a row that are a date and divisible by 11.
///
/// Nine digits in a row are left alone: telephone numbers look alike.
pub(crate) fn contains_birth_number(text: &str) -> bool {
    let mut digits = String::new();
    let mut slash_after_six = false;
    for character in text.chars().chain(std::iter::once(' ')) {
        match character {
            '0'..='9' => digits.push(character),
            '/' if digits.len() == 6 && is_date(&digits) => {
                slash_after_six = true;
                digits.clear();
            }
            _ => {
                if is_birth_number(&digits, slash_after_six) {
                    return true;
                }
                digits.clear();
                slash_after_six = false;
            }
        }
    }
    false
}

/// Whether a text holds exactly nine digits in a row: an old birth number, or a telephone number.
pub(crate) fn contains_nine_digits(text: &str) -> bool {
    text.split(|character: char| !character.is_ascii_digit()).any(|digits| digits.len() == 9)
}

fn is_birth_number(digits: &str, slash_after_six: bool) -> bool {
    if slash_after_six {
        return matches!(digits.len(), 3 | 4);
    }
    digits.len() == 10 && is_date(digits) && digits.parse::<u64>().is_ok_and(|number| number % 11 == 0)
}

/// Year, month (women plus 50, since 2004 also plus 20 and 70) and day.
fn is_date(digits: &str) -> bool {
    let part = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<u32>().ok());
    let (Some(month), Some(day)) = (part(2..4), part(4..6)) else { return false };
    matches!(month, 1..=12 | 21..=32 | 51..=62 | 71..=82) && matches!(day, 1..=31)
}

#[cfg(test)]
mod tests {
    use super::{contains_birth_number, contains_nine_digits};

    #[test]
    fn nine_digits_alone_are_noticed() {
        assert!(contains_nine_digits("volejte 603123456"));
        assert!(!contains_nine_digits("IČO 00551023, č. j. 2014/1234567890"));
    }

    #[test]
    fn finds_the_form_with_a_slash_and_ten_digits_that_fit() {
        assert!(contains_birth_number("dítě 845612/1234, pokoj 2"));
        assert!(contains_birth_number("0351010011"));
        assert!(!contains_birth_number("telefon 603123456"));
        assert!(!contains_birth_number("99112233445566"));
        assert!(!contains_birth_number("S-3310/2014"));
    }
}
