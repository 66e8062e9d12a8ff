/** Accounts: who has one, and how one comes about. */
@NullMarked
package com.athleex.directory.identity.accounts;

import org.jspecify.annotations.NullMarked;
