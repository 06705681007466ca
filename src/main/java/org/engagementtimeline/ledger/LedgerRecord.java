package org.engagementtimeline.ledger;

import org.engagementtimeline.record.Commitment;
import org.engagementtimeline.record.PartiesAndTopics;
import org.springframework.data.repository.Repository;

/** What commitments can be chosen by, as the record has it. */
interface LedgerRecord extends Repository<Commitment, String>, PartiesAndTopics {}
