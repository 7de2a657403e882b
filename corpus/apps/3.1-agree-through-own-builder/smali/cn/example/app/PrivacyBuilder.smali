.class public final Lcn/example/app/PrivacyBuilder;
.super Lcn/example/app/BaseBuilder;
.method public constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0, p1}, Lcn/example/app/BaseBuilder;-><init>(Landroid/content/Context;)V
    const v0, @string/consent_text
    invoke-virtual {p1, v0}, Landroid/content/Context;->getString(I)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcn/example/app/PrivacyBuilder;->setMessage(Ljava/lang/CharSequence;)V
    const v0, @string/consent_yes
    invoke-virtual {p1, v0}, Landroid/content/Context;->getString(I)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcn/example/app/PrivacyBuilder;->setConfirm(Ljava/lang/CharSequence;)V
    const v0, @string/consent_no
    invoke-virtual {p1, v0}, Landroid/content/Context;->getString(I)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcn/example/app/PrivacyBuilder;->setCancel(Ljava/lang/CharSequence;)V
    return-void
.end method
