.class public final Lcn/example/app/Consent;
.super Ljava/lang/Object;
.source "Consent.java"

.field private static store:Landroidx/datastore/rxjava2/RxDataStore;

.method public static store(Landroid/content/Context;)Landroidx/datastore/rxjava2/RxDataStore;
    .registers 3
    sget-object v0, Lcn/example/app/Consent;->store:Landroidx/datastore/rxjava2/RxDataStore;
    if-nez v0, :ready
    new-instance v0, Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;
    const-string v1, "settings"
    invoke-direct {v0, p0, v1}, Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;-><init>(Landroid/content/Context;Ljava/lang/String;)V
    invoke-virtual {v0}, Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;->build()Landroidx/datastore/rxjava2/RxDataStore;
    move-result-object v0
    sput-object v0, Lcn/example/app/Consent;->store:Landroidx/datastore/rxjava2/RxDataStore;
    :ready
    return-object v0
.end method

.method public static isAgreed(Landroid/content/Context;)Z
    .registers 3
    invoke-static {p0}, Lcn/example/app/Consent;->store(Landroid/content/Context;)Landroidx/datastore/rxjava2/RxDataStore;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/datastore/rxjava2/RxDataStore;->data()Lio/reactivex/Flowable;
    move-result-object v0
    invoke-virtual {v0}, Lio/reactivex/Flowable;->blockingFirst()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/datastore/preferences/core/Preferences;
    const-string v1, "privacy_agreed"
    invoke-static {v1}, Landroidx/datastore/preferences/core/PreferencesKeys;->booleanKey(Ljava/lang/String;)Landroidx/datastore/preferences/core/Preferences$Key;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroidx/datastore/preferences/core/Preferences;->get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Boolean;
    if-eqz v0, :no
    invoke-virtual {v0}, Ljava/lang/Boolean;->booleanValue()Z
    move-result v0
    return v0
    :no
    const/4 v0, 0x0
    return v0
.end method
