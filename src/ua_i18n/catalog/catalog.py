"""The catalog: messages of one domain in one language, and the bytes they came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ua_i18n.catalog.content import Content, make_content
from ua_i18n.catalog.message import Message
from ua_i18n.catalog.po_file import PoFile
from ua_i18n.errors import UnknownNameError

if TYPE_CHECKING:
    import polib

__all__ = ["Catalog"]


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """A catalog, read from a file or built; every change gives a new one.

    A message that was read and did not change is written with its old bytes.
    """

    filename: str
    """As the caller named the file."""
    _origin: PoFile | None
    _edited: Content | None
    """None as long as everything is as it was read."""

    @classmethod
    def read(cls, origin: PoFile) -> Catalog:
        """Make the catalog of a file that was read."""
        return cls(origin.filename, origin, None)

    @classmethod
    def build(
        cls,
        messages: Iterable[Message],
        *,
        header: Mapping[str, str],
        header_comments: Iterable[str] = (),
        obsolete: Iterable[Message] = (),
        filename: str = "<po>",
    ) -> Catalog:
        """Make a new catalog, to be written as UTF-8 and wrapped at 79 columns.

        Args:
            messages: In the order in which they will be written.
            header: The fields in order; the three MIME fields are added if absent,
                the charset is always UTF-8.
            header_comments: A line each, without "# ".
            obsolete: Written after the live messages.
            filename: For messages of errors.

        Raises:
            ValueError: two messages have the same key.
        """
        fields = {**header}
        for name, value in _MIME_FIELDS.items():
            fields.setdefault(name, value)
        fields["Content-Type"] = _MIME_FIELDS["Content-Type"]
        head = Message("", (_header_text(fields),), comments=tuple(header_comments))
        return cls(filename, None, make_content(head, messages, obsolete))

    @property
    def _content(self) -> Content:
        if self._edited is None and self._origin:
            return self._origin.content
        return self._edited or Content(None, (), ())

    @property
    def messages(self) -> tuple[Message, ...]:
        """The live messages in file order, without the header."""
        return self._content.messages

    @property
    def obsolete(self) -> tuple[Message, ...]:
        """The obsolete messages in file order."""
        return self._content.obsolete

    @property
    def header(self) -> Mapping[str, str]:
        """The fields of the header in order, name to value."""
        return self._content.header

    @property
    def header_message(self) -> Message | None:
        """The header as a message with the msgid ""; None if there is none."""
        return self._content.head

    @property
    def header_comments(self) -> tuple[str, ...]:
        """The comment lines of the header, without "# "."""
        head = self._content.head
        return head.comments if head else ()

    @property
    def charset(self) -> str:
        """The name of the charset of the file, "" if its header names none."""
        return self._origin.charset.name if self._origin else "UTF-8"

    def get(self, msgid: str, msgctxt: str | None = None) -> Message | None:
        """Return the live message of that key, or None."""
        return self._content.index.get((msgctxt, msgid))

    def replace(self, message: Message) -> Catalog:
        """Return a catalog with this message in place of the live one of its key.

        Raises:
            UnknownNameError: there is no live message of that key.
        """
        content = self._content
        old = content.index.get(message.key)
        if old is None:
            shown = f"{message.msgid[:60]!r} with the msgctxt {message.msgctxt!r}"
            raise UnknownNameError(f"{self.filename} has no message {shown}")
        if message.obsolete:
            raise ValueError("a live message cannot be replaced by an obsolete one")
        messages = tuple(message if m is old else m for m in content.messages)
        return self._with(replace(content, messages=messages))

    def with_messages(
        self, messages: Iterable[Message], obsolete: Iterable[Message]
    ) -> Catalog:
        """Return a catalog with other messages, in the given order.

        An obsolete message that stood among live ones keeps its place there, the
        others follow the live messages.

        Raises:
            ValueError: two of the messages have the same key.
        """
        return self._with(make_content(self._content.head, messages, obsolete))

    def with_header(self, fields: Mapping[str, str]) -> Catalog:
        """Return a catalog with these header fields set, the others kept."""
        head = self._content.head or Message("", ("",))
        text = head.msgstr[0]
        for name, value in fields.items():
            text = _set_field(text, name, value)
        return self.with_header_message(replace(head, msgstr=(text, *head.msgstr[1:])))

    def with_header_message(self, head: Message) -> Catalog:
        """Return a catalog with this header: fields, comments and flags."""
        if head.key != (None, "") or head.obsolete:
            raise ValueError('a header has the msgid "" and no msgctxt')
        return self._with(replace(self._content, head=head))

    def _with(self, content: Content) -> Catalog:
        origin = self._origin
        unchanged = origin is not None and content == origin.content
        return Catalog(self.filename, origin, None if unchanged else content)

    def to_po(self) -> bytes:
        """Write the catalog as a PO file; unchanged, it is the file it was read from.

        Raises:
            ValueError: a text holds what no PO file can hold (NUL, U+0004, half of a
                surrogate pair), or has the wrong number of forms.
        """
        if self._edited is None and self._origin:
            return self._origin.prefix + self._origin.data
        from ua_i18n.catalog.po_write import write_po

        return write_po(self._content, self._origin)

    def to_mo(self, *, strip: bool = False) -> bytes:
        """Compile the catalog as `msgfmt --no-hash` compiles its PO file.

        Args:
            strip: Leave out the header fields that name people.

        Raises:
            PoSyntaxError: msgfmt refuses the file, because a translation begins or
                ends with a line end and its source does not.
        """
        from ua_i18n.catalog.mo_compile import compile_file

        return compile_file(self.as_file(), strip=strip)

    def as_file(self) -> PoFile:
        """Return the catalog in the entries and bytes of its PO file."""
        from ua_i18n.catalog.po_read import read_file

        if self._edited is None and self._origin:
            return self._origin
        return read_file(self.to_po(), filename=self.filename)

    def to_polib(self) -> polib.POFile:
        """Return the catalog as a polib file; see `ua_i18n.catalog.interop`."""
        from ua_i18n.catalog.interop import to_polib

        return to_polib(self)


_MIME_FIELDS = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def _header_text(fields: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _set_field(text: str, name: str, value: str) -> str:
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.partition(":")[0].strip().lower() == name.lower() and ":" in line:
            lines[number] = f"{name}: {value}"
            return "\n".join(lines)
    if text and not text.endswith("\n"):
        text += "\n"
    return f"{text}{name}: {value}\n"
