package com.athleex.directory.athletes.searches;

import com.athleex.directory.identity.AccountId;

/**
 * An athlete wants letters about a search; raised in the transaction that says
 * so.
 */
public record SearchListens(AccountId account) {}
