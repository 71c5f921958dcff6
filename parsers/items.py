"""The items: what a funding page states, and the words it states it with.

The keys are the contract (docs/items.md); descriptions here become the data dictionary.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from parsers.item_values import Amount_, CountryCode, CurrencyCode, LanguageCode, MonthDay, Months, PartialDate, Percent, Text, TimezoneName

Section = Literal["objectives", "priorities", "actions", "eligibility", "further_info"]
SECTIONS: tuple[Section, ...] = ("objectives", "priorities", "actions", "eligibility", "further_info")


class Model(BaseModel):
    """A part of an item: nothing that the contract does not name, and no value of the wrong type."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class _Range(Model):
    @model_validator(mode="after")
    def _min_is_not_above_max(self) -> _Range:
        low, high = getattr(self, "min", None), getattr(self, "max", None)
        if low is None and high is None:
            raise ValueError("neither min nor max is stated")
        if low is not None and high is not None and low > high:
            raise ValueError(f"min {low} is above max {high}")
        return self


class Bullet(Model):
    """One bullet of a list, with the bullets nested in it."""

    text: Text = Field(description="The bullet's own words as printed, without its marker and without its children")
    label: Text | None = Field(None, description='The label that the text begins with, such as "Priority 1"')
    children: tuple[Bullet, ...] = Field((), description="The bullets nested in this one, in order")


class Amount(_Range):
    """A sum of money and what it is for."""

    scope: Literal["call", "topic", "lot", "grant", "programme", "project"] = Field(
        description="What the sum is for: the whole call, programme or project, one topic or lot of it, or what one grant may get"
    )
    min: Amount_ | None = Field(None, description="Least sum, in units of the currency; null where only a most is stated")
    max: Amount_ | None = Field(
        None, description="Most, in units of the currency; equal to min for a single sum; null where only a least is stated"
    )
    currency: CurrencyCode | None = Field(
        None, description="ISO 4217, as printed; a bare $ or kr is settled by the site's country, else null"
    )
    lot: Text | None = Field(None, description="Which lot or topic, as printed; null for other scopes")
    text: Text = Field(description="The words that state the sum")


class Country(Model):
    """A country, or group of countries, and its part in the call."""

    code: CountryCode | None = Field(None, description="ISO 3166-1 alpha-2, XK for Kosovo; null for a group")
    group: Literal["EU", "EEA", "OCT", "ASSOCIATED", "COHESION"] | None = Field(
        None,
        description="Group of countries: EU member states, EEA, overseas territories, associated to the programme, cohesion countries",
    )
    role: Literal["eligible", "excluded", "partner", "focus"] = Field(
        description="eligible: applicants may come from it; excluded: they may not; partner: of the project; focus: where the work is done"
    )
    text: Text = Field(description="The country or group as printed")

    @model_validator(mode="after")
    def _code_or_group(self) -> Country:
        if (self.code is None) == (self.group is None):
            raise ValueError("either a code or a group")
        return self


class Contact(Model):
    """Whom to ask."""

    name: Text | None = Field(None, description="Person or body, as printed")
    email: Text | None = Field(None, description="E-mail address")
    phone: Text | None = Field(None, description="Telephone number as printed")
    url: Text | None = Field(None, description="Web address")

    @model_validator(mode="after")
    def _something(self) -> Contact:
        if not (self.name or self.email or self.phone or self.url):
            raise ValueError("an empty contact")
        return self


class Link(Model):
    """A document or page that the page leads to."""

    url: Text = Field(description="Absolute address")
    title: Text | None = Field(None, description="The words of the link, or those before a bare 'click here'")
    role: Literal["guidelines", "submission", "official", "annex", "other"] = Field(description="What it leads to")


class Term(Model):
    """A word that the page files the call under."""

    scheme: Literal["sector", "beneficiary", "topic"] = Field(description="Which of the page's lists the word is from")
    value: Text = Field(description="The word, as printed")


class ProgrammeName(Model):
    """The programme that something belongs to, as the page names it."""

    name: Text | None = Field(None, description="Name as printed, without the acronym where that stands apart")
    acronym: Text | None = Field(None, description="Acronym as printed")
    period: tuple[int, int] | None = Field(None, description="First and last year, as printed with the name")

    @model_validator(mode="after")
    def _named(self) -> ProgrammeName:
        if not (self.name or self.acronym):
            raise ValueError("a programme without name and acronym")
        if self.period and not 1950 <= self.period[0] <= self.period[1] <= 2100:
            raise ValueError(f"not a period: {self.period}")
        return self


class Deadline(Model):
    """A date by which something must be handed in."""

    date: dt.date | None = Field(None, description="Local date; null where the page prints no year")
    time: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$")] | None = Field(
        None, description="Local time HH:MM as printed"
    )
    timezone: TimezoneName | None = Field(None, description="IANA zone of the printed time; null where the page does not say")
    utc: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$")] | None = Field(
        None, description="The instant in UTC; only where date, time and zone are all stated"
    )
    month_day: MonthDay | None = Field(None, description="--MM-DD, where a date is printed without a year")
    kind: Literal["single", "stage", "cut-off", "intent", "question", "other"] = Field(
        description="single, one stage or cut-off of several; intent, question and other are not the deadline of an application"
    )
    text: Text = Field(description="The words that state it")

    @model_validator(mode="after")
    def _date_or_month_day(self) -> Deadline:
        if (self.date is None) == (self.month_day is None):
            raise ValueError("either a date or a month and day")
        return self


class Rate(_Range):
    """Share of the costs that the funder pays."""

    min: Percent | None = Field(None, description="Least, in percent")
    max: Percent | None = Field(None, description="Most, in percent; equal to min for a single rate")
    text: Text = Field(description="The words that state it")


class Duration(_Range):
    """How long a project may take."""

    min: Months | None = Field(None, description="Least, in months")
    max: Months | None = Field(None, description="Most, in months; equal to min for a single duration")
    text: Text = Field(description="The words that state it")


class Consortium(Model):
    """The smallest consortium that may apply."""

    min_entities: Annotated[int, Field(ge=1, le=100)] | None = Field(
        None, description="Least number of applicants; 1 where one may apply alone"
    )
    min_countries: Annotated[int, Field(ge=1, le=100)] | None = Field(None, description="Least number of different countries")
    text: Text = Field(description="The words that state it")

    @model_validator(mode="after")
    def _something(self) -> Consortium:
        if self.min_entities is None and self.min_countries is None:
            raise ValueError("neither entities nor countries")
        return self


class Party(Model):
    """A body that carries out a project."""

    name: Text = Field(description="Name as printed")
    country: CountryCode | None = Field(None, description="ISO 3166-1 alpha-2, where the page says it")
    role: Text | None = Field(None, description="Role as printed, such as coordinator")


class Activity(Model):
    """A component of a project."""

    title: Text = Field(description="Heading of the component")
    text: Text | None = Field(None, description="What is done in it, as printed")


class Evidence(Model):
    """Where a value stands on the page."""

    quote: Text = Field(
        description="The words as seen, contiguous on the page: white space as one blank, no soft hyphens, accents composed (NFC)"
    )
    path: Text = Field(description="XPath of the element in HTML or XML; line:N in text; a JSON pointer in JSON")
    rule: Text = Field(description="The rule that read the value")


class Item(Model):
    """What a page states. A value that the page does not state is null or empty; nothing comes from a default."""

    kind: Literal["call", "programme", "project"] = Field(description="What the page is about")
    source: Text = Field(description="The registered site whose host the address has, else the bare host, else unknown")
    source_key: Text = Field(
        description="The site's own id or the canonical path, with the reference or a number where one page gives several items"
    )
    url: Text | None = Field(None, description="Address of the page")
    language: LanguageCode | None = Field(None, description="ISO 639-1 language of the running text")
    title: Text | None = Field(None, description="Title as printed, without the name of the site")
    summary: Text | None = Field(None, description="The page's lead")
    programme: ProgrammeName | None = Field(None, description="Programme that it belongs to; of a programme, its parent")
    institution: Text | None = Field(
        None, description="Who gives the money, as printed (a German genitive as nominative; the evidence has the printed words)"
    )
    status_published: Literal["open", "forthcoming", "closed"] | None = Field(
        None, description="Status as the page states it; the views compute it from deadlines"
    )
    amounts: tuple[Amount, ...] = Field((), description="Sums with their scope; that of the whole call stands first")
    countries: tuple[Country, ...] = Field((), description="Countries and groups of countries with their role")
    contacts: tuple[Contact, ...] = Field((), description="Whom to ask")
    links: tuple[Link, ...] = Field((), description="Documents and pages that belong to it")
    objectives: tuple[Bullet, ...] = Field((), description="What is to be achieved")
    priorities: tuple[Bullet, ...] = Field((), description="What is given priority")
    actions: tuple[Bullet, ...] = Field((), description="What may be funded")
    eligibility: tuple[Bullet, ...] = Field((), description="Who may apply and on what conditions")
    further_info: tuple[Bullet, ...] = Field((), description="Further information")
    terms: tuple[Term, ...] = Field((), description="Sectors, beneficiaries and topics that the page files it under")
    restricted: tuple[Text, ...] = Field((), description="Fields that the page keeps for subscribers and states nowhere else")
    evidence: dict[str, tuple[Evidence, ...]] = Field(default_factory=dict, description="The quotes behind each field that is not empty")
    unread: tuple[Text, ...] = Field((), description="Labels on the page that the vocabulary does not know")

    def to_dict(self) -> dict[str, Any]:
        """The item as JSON-ready values: decimals as strings, dates as ISO 8601."""
        return self.model_dump(mode="json")


class Call(Item):
    """A call for proposals."""

    kind: Literal["call"] = "call"
    reference: Text | None = Field(None, description="Reference as the funder writes it, trimmed")
    parent_reference: Text | None = Field(None, description="Reference of the call that a topic belongs to")
    published_on: PartialDate | None = Field(None, description="Day of publication")
    opens_on: PartialDate | None = Field(None, description="First day on which applications are taken")
    deadlines: tuple[Deadline, ...] = Field((), description="Every deadline, with its kind")
    deadline_model: Literal["fixed", "two-stage", "cut-offs", "rolling", "recurring"] | None = Field(
        None, description="How deadlines work; null where the page says nothing"
    )
    funding_rate: Rate | None = Field(None, description="Share of the eligible costs that is paid")
    duration_months: Duration | None = Field(None, description="Length of a project")
    consortium: Consortium | None = Field(None, description="The smallest consortium that may apply")
    expected_grants: Annotated[int, Field(ge=1)] | None = Field(None, description="Number of grants planned")


class Programme(Item):
    """A funding programme, out of which calls come."""

    kind: Literal["programme"] = "programme"
    acronym: Text | None = Field(None, description="Acronym as printed")
    starts_on: PartialDate | None = Field(None, description="Begin of the period, as precise as printed")
    ends_on: PartialDate | None = Field(None, description="End of the period, as precise as printed")
    legal_basis: Text | None = Field(None, description="The legal act, as printed")


class Project(Item):
    """A project that got money."""

    kind: Literal["project"] = "project"
    starts_on: PartialDate | None = Field(None, description="Begin, as precise as printed")
    ends_on: PartialDate | None = Field(None, description="End, as precise as printed")
    implementers: tuple[Party, ...] = Field((), description="Who carries it out")
    partners: tuple[Party, ...] = Field((), description="Who takes part")
    activities: tuple[Activity, ...] = Field((), description="Components of the project")
    call_reference: Text | None = Field(None, description="Reference of the call that it was funded under")


APPLICATION_KINDS = ("single", "stage", "cut-off")  # the other kinds are no deadline of an application
MODELS: dict[str, type[Item]] = {"call": Call, "programme": Programme, "project": Project}
# What says where an item is from, or how it was read, and is no statement of its page
ORIGIN = frozenset({"kind", "source", "source_key", "url", "language", "evidence", "unread", "restricted"})
