package org.engagementtimeline.ledger;

import org.engagementtimeline.domain.Commitment;
import org.engagementtimeline.domain.PartiesAndTopics;
import org.springframework.data.repository.Repository;

/** What commitments can be chosen by, as the record has it. */
interface LedgerRecord extends Repository<Commitment, String>, PartiesAndTopics {}
