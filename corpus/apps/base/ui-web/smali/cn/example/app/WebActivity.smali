.class public Lcn/example/app/WebActivity;
.super Landroid/app/Activity;
.source "WebActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public static open(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V
    .registers 5
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/WebActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v1, "title"
    invoke-virtual {v0, v1, p1}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    const-string v1, "url"
    invoke-virtual {v0, v1, p2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    invoke-virtual {p0, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_web
    invoke-virtual {p0, v0}, Lcn/example/app/WebActivity;->setContentView(I)V
    invoke-virtual {p0}, Lcn/example/app/WebActivity;->getIntent()Landroid/content/Intent;
    move-result-object v0
    const-string v1, "title"
    invoke-virtual {v0, v1}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcn/example/app/WebActivity;->setTitle(Ljava/lang/CharSequence;)V
    const v0, @id/web
    invoke-virtual {p0, v0}, Lcn/example/app/WebActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/webkit/WebView;
    invoke-virtual {p0}, Lcn/example/app/WebActivity;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "url"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
    return-void
.end method
