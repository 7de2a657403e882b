.class public Lcn/example/app/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 10
    const/4 v0, 0x0
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v1, @layout/activity_main
    invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->setContentView(I)V
    const/4 v1, 0x2
    new-array v1, v1, [Ljava/lang/String;
    const-string v2, "《用户协议》"
    aput-object v2, v1, v0
    const/4 v2, 0x1
    const-string v3, "《隐私政策》"
    aput-object v3, v1, v2
    const-string v2, "继续使用前，请阅读《用户协议》和《隐私政策》。"
    new-instance v3, Landroid/text/SpannableStringBuilder;
    invoke-direct {v3, v2}, Landroid/text/SpannableStringBuilder;-><init>(Ljava/lang/CharSequence;)V
    :goto_0
    array-length v4, v1
    if-ge v0, v4, :cond_0
    aget-object v4, v1, v0
    invoke-virtual {v2, v4}, Ljava/lang/String;->indexOf(Ljava/lang/String;)I
    move-result v4
    new-instance v5, Lcn/example/app/LinkSpan;
    invoke-direct {v5, p0, v0}, Lcn/example/app/LinkSpan;-><init>(Landroid/content/Context;I)V
    aget-object v6, v1, v0
    invoke-virtual {v6}, Ljava/lang/String;->length()I
    move-result v6
    add-int/2addr v6, v4
    const/16 v7, 0x11
    invoke-virtual {v3, v5, v4, v6, v7}, Landroid/text/SpannableStringBuilder;->setSpan(Ljava/lang/Object;III)V
    add-int/lit8 v0, v0, 0x1
    goto :goto_0
    :cond_0
    const v0, @id/notice
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    invoke-static {}, Landroid/text/method/LinkMovementMethod;->getInstance()Landroid/text/method/MovementMethod;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setMovementMethod(Landroid/text/method/MovementMethod;)V
    invoke-virtual {v0, v3}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method
