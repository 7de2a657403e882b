.class public final Lcn/example/app/ActivityMainBinding;
.super Ljava/lang/Object;
.source "ActivityMainBinding.java"
.implements Landroidx/viewbinding/ViewBinding;

.field public final mine:Landroid/widget/Button;
.field public final privacy:Landroid/widget/TextView;

.field private final rootView:Landroid/widget/LinearLayout;

.method private constructor <init>(Landroid/widget/LinearLayout;Landroid/widget/Button;Landroid/widget/TextView;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/ActivityMainBinding;->rootView:Landroid/widget/LinearLayout;
    iput-object p2, p0, Lcn/example/app/ActivityMainBinding;->mine:Landroid/widget/Button;
    iput-object p3, p0, Lcn/example/app/ActivityMainBinding;->privacy:Landroid/widget/TextView;
    return-void
.end method

.method public static bind(Landroid/view/View;)Lcn/example/app/ActivityMainBinding;
    .registers 5
    const v1, @id/mine
    invoke-virtual {p0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Button;
    if-eqz v0, :cond_1
    const v2, @id/privacy
    invoke-virtual {p0, v2}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    if-eqz v1, :cond_0
    new-instance v2, Lcn/example/app/ActivityMainBinding;
    check-cast p0, Landroid/widget/LinearLayout;
    invoke-direct {v2, p0, v0, v1}, Lcn/example/app/ActivityMainBinding;-><init>(Landroid/widget/LinearLayout;Landroid/widget/Button;Landroid/widget/TextView;)V
    return-object v2
    :cond_0
    move v0, v2
    :goto_0
    new-instance v1, Ljava/lang/NullPointerException;
    const-string v2, "Missing required view with ID: "
    invoke-virtual {p0}, Landroid/view/View;->getResources()Landroid/content/res/Resources;
    move-result-object v3
    invoke-virtual {v3, v0}, Landroid/content/res/Resources;->getResourceName(I)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v2, v0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-direct {v1, v0}, Ljava/lang/NullPointerException;-><init>(Ljava/lang/String;)V
    throw v1
    :cond_1
    move v0, v1
    goto :goto_0
.end method

.method public static inflate(Landroid/view/LayoutInflater;)Lcn/example/app/ActivityMainBinding;
    .registers 3
    const/4 v0, 0x0
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Lcn/example/app/ActivityMainBinding;->inflate(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Z)Lcn/example/app/ActivityMainBinding;
    move-result-object v0
    return-object v0
.end method

.method public static inflate(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Z)Lcn/example/app/ActivityMainBinding;
    .registers 5
    const v0, @layout/activity_main
    const/4 v1, 0x0
    invoke-virtual {p0, v0, p1, v1}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;Z)Landroid/view/View;
    move-result-object v0
    if-eqz p2, :cond_0
    invoke-virtual {p1, v0}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    :cond_0
    invoke-static {v0}, Lcn/example/app/ActivityMainBinding;->bind(Landroid/view/View;)Lcn/example/app/ActivityMainBinding;
    move-result-object v0
    return-object v0
.end method

.method public bridge synthetic getRoot()Landroid/view/View;
    .registers 2
    invoke-virtual {p0}, Lcn/example/app/ActivityMainBinding;->getRoot()Landroid/widget/LinearLayout;
    move-result-object v0
    return-object v0
.end method

.method public getRoot()Landroid/widget/LinearLayout;
    .registers 2
    iget-object v0, p0, Lcn/example/app/ActivityMainBinding;->rootView:Landroid/widget/LinearLayout;
    return-object v0
.end method
