.class public Landroidx/preference/Preference;
.super Ljava/lang/Object;
.source "Preference.java"

.annotation system Ldalvik/annotation/MemberClasses;
    value = {
        Landroidx/preference/Preference$OnPreferenceClickListener;,
        Landroidx/preference/Preference$OnPreferenceChangeListener;
    }
.end annotation

.field change:Landroidx/preference/Preference$OnPreferenceChangeListener;
.field click:Landroidx/preference/Preference$OnPreferenceClickListener;

.field intent:Landroid/content/Intent;
.field private key:Ljava/lang/String;

.field private title:Ljava/lang/CharSequence;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public getKey()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Landroidx/preference/Preference;->key:Ljava/lang/String;
    return-object v0
.end method

.method public getTitle()Ljava/lang/CharSequence;
    .registers 2
    iget-object v0, p0, Landroidx/preference/Preference;->title:Ljava/lang/CharSequence;
    return-object v0
.end method

.method public setIntent(Landroid/content/Intent;)V
    .registers 2
    iput-object p1, p0, Landroidx/preference/Preference;->intent:Landroid/content/Intent;
    return-void
.end method

.method public setKey(Ljava/lang/String;)V
    .registers 2
    iput-object p1, p0, Landroidx/preference/Preference;->key:Ljava/lang/String;
    return-void
.end method

.method public setOnPreferenceChangeListener(Landroidx/preference/Preference$OnPreferenceChangeListener;)V
    .registers 2
    iput-object p1, p0, Landroidx/preference/Preference;->change:Landroidx/preference/Preference$OnPreferenceChangeListener;
    return-void
.end method

.method public setOnPreferenceClickListener(Landroidx/preference/Preference$OnPreferenceClickListener;)V
    .registers 2
    iput-object p1, p0, Landroidx/preference/Preference;->click:Landroidx/preference/Preference$OnPreferenceClickListener;
    return-void
.end method

.method public setTitle(Ljava/lang/CharSequence;)V
    .registers 2
    iput-object p1, p0, Landroidx/preference/Preference;->title:Ljava/lang/CharSequence;
    return-void
.end method
