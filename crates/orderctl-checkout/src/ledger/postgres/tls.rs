//! Encryption between the ledger and its server, by `sslmode` as libpq means it.
//!
//! | mode | encrypted | certificate |
//! |---|---|---|
//! | `disable` | no | |
//! | `allow` | if the server insists | not checked |
//! | `prefer` | if the server can | not checked |
//! | `require` | yes | checked if there is a root certificate, as with `verify-ca` |
//! | `verify-ca` | yes | signed by the root certificate |
//! | `verify-full` | yes | signed, and for this host |
//!
//! The root certificate is `sslrootcert`, or else `~/.postgresql/root.crt`. Where neither is there,
//! `verify-full` trusts the authorities that this machine trusts (`sslrootcert=system` says so
//! expressly); `verify-ca` is refused, since any site's certificate would pass it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres::config::SslMode;
use tokio_postgres_rustls::MakeRustlsConnect;

use orderctl_core::bounded;
use orderctl_core::error::{Code, Error, Result};

/// The values of `sslmode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Disable,
    Allow,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

impl Mode {
    pub(super) fn read(word: &str) -> Result<Self> {
        Ok(match word {
            "disable" => Self::Disable,
            "allow" => Self::Allow,
            "prefer" => Self::Prefer,
            "require" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            _ => {
                return Err(Error::config("the ledger's sslmode is unknown to libpq")
                    .code(Code::LedgerUrl)
                    .hint("use disable, allow, prefer, require, verify-ca or verify-full"));
            }
        })
    }

    /// How to connect, in the order in which it is tried.
    pub(super) fn tries(self) -> &'static [SslMode] {
        match self {
            Self::Disable => &[SslMode::Disable],
            Self::Allow => &[SslMode::Disable, SslMode::Require],
            Self::Prefer => &[SslMode::Prefer, SslMode::Disable],
            Self::Require | Self::VerifyCa | Self::VerifyFull => &[SslMode::Require],
        }
    }
}

/// The encryption of one ledger. Certificates are read when they are needed.
#[derive(Clone, Debug)]
pub(super) struct Tls {
    mode: Mode,
    root: Option<PathBuf>,
}

impl Tls {
    pub(super) fn new(mode: Mode, root: Option<&str>, home: Option<&Path>) -> Result<Self> {
        let checked = matches!(mode, Mode::Require | Mode::VerifyCa | Mode::VerifyFull);
        let usual = home.map(|home| home.join(".postgresql").join("root.crt"));
        let file = match root {
            Some("system") => None,
            Some(file) => Some(PathBuf::from(file)),
            None => usual.filter(|file| file.is_file()),
        };
        // libpq's rule: what is signed for anybody proves something only together with the name.
        let weak = match mode {
            Mode::VerifyCa => file.is_none(),
            Mode::VerifyFull => false,
            _ => root == Some("system"),
        };
        if weak {
            return Err(Error::config("this sslmode needs a root certificate of your own")
                .code(Code::LedgerUrl)
                .hint("name it with sslrootcert=FILE, or use sslmode=verify-full"));
        }
        let mode = if mode == Mode::Require && file.is_some() { Mode::VerifyCa } else { mode };
        Ok(Self { mode, root: file.filter(|_| checked) })
    }

    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// What the client library encrypts with.
    pub(super) fn connector(&self) -> Result<MakeRustlsConnect> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let trust = match (self.mode, &self.root) {
            (Mode::VerifyCa | Mode::VerifyFull, Some(file)) => Some(from_file(file)?),
            (Mode::VerifyFull, None) => Some(of_this_machine()?),
            _ => None,
        };
        let verifier = Verifier {
            trust,
            by_name: self.mode == Mode::VerifyFull,
            provider: Arc::clone(&provider),
        };
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::internal("no TLS version can be used").because(error))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(MakeRustlsConnect::new(config))
    }
}

/// Whom we believe.
#[derive(Debug)]
struct Trust {
    authorities: RootCertStore,
    /// Certificates that are believed as they are: a server's own, self-signed one.
    pinned: Vec<CertificateDer<'static>>,
}

fn from_file(file: &Path) -> Result<Trust> {
    let bad = || {
        Error::config(format!("the root certificate {} can't be used", file.display()))
            .code(Code::Sslrootcert)
            .hint("it must be a file with certificates in PEM form")
    };
    let text = bounded::read_file(file).map_err(|error| bad().because(error))?;
    let pinned = CertificateDer::pem_slice_iter(text.as_bytes())
        .collect::<Result<Vec<CertificateDer<'static>>, _>>()
        .map_err(|error| bad().because(error))?;
    let mut authorities = RootCertStore::empty();
    authorities.add_parsable_certificates(pinned.iter().cloned());
    if authorities.is_empty() { Err(bad()) } else { Ok(Trust { authorities, pinned }) }
}

fn of_this_machine() -> Result<Trust> {
    let mut authorities = RootCertStore::empty();
    authorities.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if authorities.is_empty() {
        return Err(Error::config("this machine has no trusted certificate authorities")
            .code(Code::Sslrootcert)
            .hint("install ca-certificates, or name a root certificate with sslrootcert=FILE"));
    }
    Ok(Trust { authorities, pinned: Vec::new() })
}

#[derive(Debug)]
struct Verifier {
    trust: Option<Trust>,
    by_name: bool,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if let Some(trust) = &self.trust {
            let parsed = ParsedCertificate::try_from(certificate)?;
            if !trust.pinned.contains(certificate) {
                let algorithms = self.provider.signature_verification_algorithms.all;
                let authorities = &trust.authorities;
                verify_server_cert_signed_by_trust_anchor(
                    &parsed,
                    authorities,
                    chain,
                    now,
                    algorithms,
                )?;
            }
            if self.by_name {
                verify_server_name(&parsed, name)?;
            }
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
