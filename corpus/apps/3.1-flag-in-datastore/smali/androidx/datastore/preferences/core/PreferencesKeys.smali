# Not the library: a class of ours with the names of the methods that an app calls.
.class public final Landroidx/datastore/preferences/core/PreferencesKeys;
.super Ljava/lang/Object;
.source "PreferencesKeys.java"

.method public static booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    .registers 2
    new-instance v0, Landroidx/datastore/preferences/core/Preferences$Key;
    invoke-direct {v0, p0}, Landroidx/datastore/preferences/core/Preferences$Key;-><init>(Ljava/lang/String;)V
    return-object v0
.end method
