//! Text to tokens and back, by the `tokenizer.json` of a Hugging Face directory.

use std::path::{Path, PathBuf};
use thiserror::Error;

/// A tokenizer all of whose tokens a model knows.
pub struct Tokenizer {
    inner: tokenizers::Tokenizer,
}

#[derive(Debug, Error)]
pub enum TokenizerError {
    #[error("there is no {}; text needs the tokenizer.json that belongs to the model", file.display())]
    Missing { file: PathBuf },
    #[error("{} is no tokenizer that can be read: {what}; fetch the model's tokenizer.json again", file.display())]
    Unreadable { file: PathBuf, what: String },
    #[error("{} has a token {token:?} with number {id}, but the model's vocabulary has {vocabulary} tokens; it belongs to another model", file.display())]
    Vocabulary { file: PathBuf, token: String, id: u32, vocabulary: usize },
    #[error("the prompt is empty; give some text to go on from")]
    EmptyPrompt,
    #[error("the prompt has {tokens} tokens, more than the context of {context}; shorten it")]
    LongPrompt { tokens: usize, context: usize },
    #[error("the text cannot be turned into tokens: {what}")]
    Encode { what: String },
    #[error("the tokens cannot be turned into text: {what}")]
    Decode { what: String },
}

impl Tokenizer {
    /// Opens `tokenizer.json` in a directory, for a model of so many tokens.
    ///
    /// # Errors
    /// It is not there, cannot be read, or names a token beyond the model's vocabulary.
    pub fn open(dir: &Path, vocabulary: usize) -> Result<Self, TokenizerError> {
        let file = dir.join("tokenizer.json");
        if !file.is_file() {
            return Err(TokenizerError::Missing { file });
        }
        let inner = tokenizers::Tokenizer::from_file(&file)
            .map_err(|error| TokenizerError::Unreadable { file: file.clone(), what: error.to_string() })?;
        let last = inner.get_vocab(true).into_iter().map(|(token, id)| (id, token)).max();
        match last {
            Some((id, token)) if id as usize >= vocabulary => {
                Err(TokenizerError::Vocabulary { file, token, id, vocabulary })
            }
            _ => Ok(Self { inner }),
        }
    }

    /// The tokens of a prompt, with whatever the tokenizer puts before a text.
    ///
    /// # Errors
    /// The prompt is empty or longer than the context.
    pub fn prompt(&self, text: &str, context: usize) -> Result<Vec<u32>, TokenizerError> {
        if text.is_empty() {
            return Err(TokenizerError::EmptyPrompt);
        }
        let tokens = self.encode(text)?;
        if tokens.len() > context {
            return Err(TokenizerError::LongPrompt { tokens: tokens.len(), context });
        }
        if tokens.is_empty() { Err(TokenizerError::EmptyPrompt) } else { Ok(tokens) }
    }

    /// # Errors
    /// The tokenizer cannot make tokens of the text.
    pub fn encode(&self, text: &str) -> Result<Vec<u32>, TokenizerError> {
        let encoding = self.inner.encode(text, true);
        let encoding = encoding.map_err(|error| TokenizerError::Encode { what: error.to_string() })?;
        Ok(encoding.get_ids().to_vec())
    }

    /// The text of `tokens`, without those that only mark beginnings and ends.
    ///
    /// # Errors
    /// The tokenizer cannot make text of them.
    pub fn decode(&self, tokens: &[u32]) -> Result<String, TokenizerError> {
        self.inner.decode(tokens, true).map_err(|error| TokenizerError::Decode { what: error.to_string() })
    }
}

impl std::fmt::Debug for Tokenizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokenizer").finish_non_exhaustive()
    }
}
